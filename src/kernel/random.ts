import { normalQuantile } from "./normal-quantile.ts";

/** An endless row of random numbers that belongs to one uncertain input. */
export interface Stream {
  /** Strictly between 0 and 1, in steps of 2⁻³². */
  uniform(): number;
  /** Standard normal, by inversion: one uniform each, so that draws stay in step. */
  normal(): number;
}

/**
 * The stream of one input. The key decides everything: another input, or another order of
 * asking, never changes these numbers.
 * @param seed any whole number; its lowest 32 bits count
 * @param input unique name of the input, for example "pool/dementia/share"
 * The start of the generator is the MurmurHash3 of the name under four seeds.
 */
export function streamOf(seed: number, input: string): Stream {
  const a = hash(input, seed);
  const b = hash(input, a ^ 0x9e3779b9);
  const c = hash(input, b ^ 0x9e3779b9);
  const d = hash(input, c ^ 0x9e3779b9) | 1; // The state may not be all zeros.
  const next = xoshiro128(a, b, c, d);
  const uniform = () => (next() + 0.5) * 2 ** -32;
  return { uniform, normal: () => normalQuantile(uniform()) };
}

/**
 * The generator itself, from a state of four 32-bit words that are not all zero.
 * @returns whole numbers from 0 to 2³² − 1
 * Source: xoshiro128++ 1.0, D. Blackman and S. Vigna (2019), prng.di.unimi.it/xoshiro128plusplus.c
 */
export function xoshiro128(a: number, b: number, c: number, d: number): () => number {
  return () => {
    const sum = (a + d) | 0;
    const result = ((sum << 7) | (sum >>> 25)) + a;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
}

/** MurmurHash3 (x86, 32 bits; A. Appleby, 2011) over the UTF-16 units of a text. */
function hash(text: string, seed: number): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h ^= text.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
