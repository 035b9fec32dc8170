import type { Kernel } from "./kernel.ts";

const page = 65_536;

/** What `assembly/kernel.ts` exports; parameters in the order of its text. */
type Exports = Omit<Kernel, "buffer" | "reserve" | "grow" | "combine" | "free" | "turn"> &
  Record<"combine" | "free" | "turn", (...numbers: readonly number[]) => void> &
  Record<"grow", (...numbers: readonly number[]) => number>;

/**
 * The kernel in WebAssembly.
 * @param module compiled from `assembly/kernel.ts`
 */
export function wasmKernel(module: WebAssembly.Module): Kernel {
  const memory = new WebAssembly.Memory({ initial: 16 });
  const run = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports;
  return {
    get buffer() {
      return memory.buffer;
    },
    reserve(bytes) {
      const missing = bytes - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / page));
    },
    words: run.words,
    happens: run.happens,
    lookUp: run.lookUp,
    multiply: run.multiply,
    clamp: run.clamp,
    ramp: run.ramp,
    openRamp: run.openRamp,
    grow: ({ block, ...g }) =>
      run.grow(
        g.chosen,
        g.first,
        g.odds,
        g.decay,
        g.from,
        g.count,
        block.firstDraw,
        block.draws,
        block.years,
        block.lanes,
        g.effects,
        g.effectCount,
        Number(g.isPlain),
        g.scratch,
      ),
    combine: ({ firstDraw, draws, lanes }, terms, termCount, out) =>
      run.combine(terms, termCount, firstDraw, draws, lanes, out),
    free: ({ firstDraw, draws, lanes }, { left, added, demand, share }, freed) =>
      run.free(left, added, demand, share, freed, firstDraw, draws, lanes),
    fill: run.fill,
    add: run.add,
    subtract: run.subtract,
    turn: (sheet, { draws, years, lanes }, out, stride) =>
      run.turn(sheet, lanes, years, draws, out, stride),
    describe: run.describe,
  };
}
