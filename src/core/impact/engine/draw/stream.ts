import { hashOf } from "../../../../kernel/random.ts";

/** Words of state of one stream: four generators of four words each, side by side. */
export const stateWords = 16;

/**
 * The start of the random words of one input in one block of draws. Seed, name and block decide
 * everything: whoever draws this block of this input, on whatever machine and next to whatever
 * else, gets the same words.
 * @param name of the input, hashed once for all its blocks: see `nameHash`
 * @param into sixteen words: first word of all four generators, then the second of all, …
 */
export function startStream(name: number, block: number, into: Uint32Array): void {
  let h = name;
  for (let word = 0; word < stateWords; word++) {
    h = mixed(h + Math.imul(block + 1, 0x9e3779b9) + word);
    into[word] = h;
  }
  // A generator whose state is all zeros would stand still.
  for (let generator = 0; generator < 4; generator++) into[12 + generator]! |= 1;
}

export const nameHash = (seed: number, name: string): number => hashOf(name, seed);

/** Every bit of the outcome depends on every bit of `x`: the finaliser of MurmurHash3. */
function mixed(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
