import { normalQuantile } from "../../../../kernel/normal-quantile.ts";
import { xoshiro128 } from "../../../../kernel/random.ts";
import { chunkDraws } from "./chunk-draws.ts";
import { nameHash, startStream, stateWords } from "./stream.ts";

/**
 * The random numbers of one input, strictly between 0 and 1: those that the kernels turn into its
 * values. For who wants to look into a forecast, draw by draw.
 */
export function uniformColumn(seed: number, input: string, draws: number): Float64Array {
  const name = nameHash(seed, input);
  const state = new Uint32Array(stateWords);
  const column = new Float64Array(draws);
  for (let chunk = 0; chunk * chunkDraws < draws; chunk++) {
    const first = chunk * chunkDraws;
    const count = Math.min(chunkDraws, draws - first);
    startStream(name, chunk, state);
    for (let generator = 0; generator < 4; generator++) {
      const [a, b, c, d] = [0, 4, 8, 12].map((word) => state[word + generator]!);
      const words = xoshiro128([a!, b!, c!, d!], Math.ceil((count - generator) / 4));
      for (let i = 0; i < words.length; i++)
        column[first + generator + 4 * i] = (words[i]! + 0.5) * 2 ** -32;
    }
  }
  return column;
}

/** The same as standard normal numbers. */
export const normalColumn = (seed: number, input: string, draws: number): Float64Array =>
  uniformColumn(seed, input, draws).map(normalQuantile);
