import { normalQuantile } from "./normal-quantile.ts";

/**
 * Random numbers of one uncertain input, strictly between 0 and 1, in steps of 2⁻³². The seed and
 * the name decide everything: another input, or another order of asking, never changes them, and
 * asking for more only adds to the end.
 * @param seed any whole number; its lowest 32 bits count
 * @param input unique name of the input, for example "pool:dementia/shareOfSector"
 * The start of the generator is the MurmurHash3 of the name under four seeds.
 */
export function uniforms(seed: number, input: string, count: number): Float64Array {
  const a = hashOf(input, seed);
  const b = hashOf(input, a ^ 0x9e3779b9);
  const c = hashOf(input, b ^ 0x9e3779b9);
  const d = hashOf(input, c ^ 0x9e3779b9) | 1; // The state may not be all zeros.
  const words = xoshiro128([a, b, c, d], count);
  const column = new Float64Array(count);
  for (let i = 0; i < count; i++) column[i] = (words[i]! + 0.5) * 2 ** -32;
  return column;
}

/** The same as standard normal numbers, by inversion: one uniform each. */
export function normals(seed: number, input: string, count: number): Float64Array {
  const column = uniforms(seed, input, count);
  for (let i = 0; i < count; i++) column[i] = normalQuantile(column[i]!);
  return column;
}

type State = readonly [number, number, number, number];

/**
 * The generator itself.
 * @param start four 32-bit words that are not all zero
 * Source: xoshiro128++ 1.0, D. Blackman and S. Vigna (2019), prng.di.unimi.it/xoshiro128plusplus.c
 */
export function xoshiro128(start: State, count: number): Uint32Array {
  let [a, b, c, d] = start;
  const words = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const sum = (a + d) | 0;
    words[i] = ((sum << 7) | (sum >>> 25)) + a;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  return words;
}

/** MurmurHash3 (x86, 32 bits; A. Appleby, 2011) over the UTF-16 units of a text. */
export function hashOf(text: string, seed: number): number {
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
