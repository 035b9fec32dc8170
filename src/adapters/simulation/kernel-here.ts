import { existsSync, readFileSync } from "node:fs";
import { plainKernel, wasmKernel, type Kernel } from "../../core/impact/engine/index.ts";

let compiled: WebAssembly.Module | undefined;

/**
 * The fastest kernel that runs here: WebAssembly as the build compiled it, or plain TypeScript
 * where it did not, as when run from the sources.
 */
export function kernelHere(): Kernel {
  const file = new URL("./kernel.wasm", import.meta.url);
  if (compiled === undefined && existsSync(file))
    compiled = new WebAssembly.Module(readFileSync(file));
  return compiled === undefined ? plainKernel() : wasmKernel(compiled);
}
