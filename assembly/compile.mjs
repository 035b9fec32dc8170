// Compiles the kernel of the impact engine to WebAssembly, the same bytes from the same text.
import asc from "assemblyscript/asc";

const options =
  "assembly/kernel.ts --outFile kernel.wasm -O3 --noAssert --enable simd --runtime stub --importMemory";

/** @returns {Promise<Uint8Array<ArrayBuffer>>} */
export async function compileKernel() {
  let binary;
  let said = "";
  const { error } = await asc.main(options.split(" "), {
    stderr: {
      write(text) {
        said += text;
      },
    },
    writeFile(_name, content) {
      binary = content;
    },
  });
  if (error) throw new Error(`assembly/kernel.ts does not compile\n${said}`, { cause: error });
  return binary;
}
