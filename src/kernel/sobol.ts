/**
 * Scrambled Sobol points: each column fills 0..1 evenly, and so do the columns of one group of
 * `sobolDimensions` together. An average over them errs far less than over random points, most
 * for 2ᵏ points.
 *
 * Beyond the first group the points of a group are those of the first in another order and with
 * another scrambling: between groups they are as even as random points are, within as Sobol's.
 *
 * @param columns how many uncertain inputs
 * @param count points, at most 2³²; a power of two is best
 * @param seed another seed is another scrambling: as good, and independent
 * @returns a column for each input, strictly between 0 and 1
 * Sources: S. Joe and F.Y. Kuo (2008), SIAM J. Sci. Comput. 30, 2635-2654 (directions D(6));
 * A.B. Owen (1995), scrambling; B. Burley (2020), JCGT 9(4), 1-20, sections 3 to 5: by hashing.
 */
export function sobolPoints(columns: number, count: number, seed: number): Float64Array[] {
  const bits = Math.ceil(Math.log2(Math.max(count, 2)));
  const numbers = Array.from({ length: Math.min(columns, sobolDimensions) }, (_, dimension) =>
    sobolNumbers(dimension, bits),
  );
  const orders = Array.from({ length: Math.ceil(columns / sobolDimensions) }, (_, group) =>
    orderOf(group, count, bits, seed),
  );
  return Array.from({ length: columns }, (_, input) => {
    const own = numbers[input % sobolDimensions]!;
    const order = orders[Math.floor(input / sobolDimensions)]!;
    const scrambling = mixed(mixed(seed, input), 1);
    const column = new Float64Array(count);
    for (let point = 0; point < count; point++)
      column[point] = (scrambled(own[order[point]!]!, scrambling) + 0.5) * 2 ** -32;
    return column;
  });
}

/** Columns that are even together. */
export const sobolDimensions = 32;

/** The first 2 to the power `bits` numbers of one dimension, as fractions of 2³². */
function sobolNumbers(dimension: number, bits: number): Uint32Array {
  const directions = directionsOf(dimension);
  const numbers = new Uint32Array(2 ** bits);
  // Each half is the one before it with one more direction, added without carry.
  for (let bit = 0; bit < bits; bit++)
    for (let index = 0; index < 2 ** bit; index++)
      numbers[2 ** bit + index] = numbers[index]! ^ directions[bit]!;
  return numbers;
}

/** In which order a group takes the points; the first as they come. */
function orderOf(group: number, count: number, bits: number, seed: number): Uint32Array {
  const shuffle = mixed(mixed(seed, group), 2);
  const last = 2 ** bits - 1;
  return Uint32Array.from({ length: count }, (_, point) =>
    // Points that began together stay together, so that each stretch of 2ᵏ points is still even.
    group === 0 ? point : scrambled(point, shuffle) & last,
  );
}

/**
 * Turns every bit of a fraction over or not, depending on all bits before it: Owen scrambling. A
 * hash in which bits only influence higher ones does that to the bits in reverse.
 */
function scrambled(x: number, seed: number): number {
  let h = reversed(x);
  h ^= Math.imul(h, 0x3d20adea);
  h = (h + seed) | 0;
  h = Math.imul(h, (seed >>> 16) | 1);
  h ^= Math.imul(h, 0x05526c56);
  h ^= Math.imul(h, 0x53a22864);
  return reversed(h);
}

/** The 32 bits of a number in reverse. */
function reversed(x: number): number {
  let r = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  r = ((r >>> 2) & 0x33333333) | ((r & 0x33333333) << 2);
  r = ((r >>> 4) & 0x0f0f0f0f) | ((r & 0x0f0f0f0f) << 4);
  r = ((r >>> 8) & 0x00ff00ff) | ((r & 0x00ff00ff) << 8);
  return ((r >>> 16) | (r << 16)) >>> 0;
}

/** Two numbers into one, each bit of which depends on all of theirs. */
function mixed(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b + 1, 0x9e3779b9), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  h = Math.imul(h ^ b, 0x85ebca6b);
  return (h ^ (h >>> 15)) | 0;
}

/** Direction of each of the 32 bits, by the recurrence of Joe and Kuo (2008), section 2. */
function directionsOf(dimension: number): Uint32Array {
  const [polynomial, ...start] = first[dimension]!;
  const degree = 31 - Math.clz32(polynomial!);
  const v = new Uint32Array(32);
  if (degree === 0) return v.map((_, bit) => 2 ** (31 - bit));
  for (let bit = 0; bit < 32; bit++) {
    if (bit < degree) {
      v[bit] = start[bit]! << (31 - bit);
      continue;
    }
    let x = v[bit - degree]! ^ (v[bit - degree]! >>> degree);
    for (let back = 1; back < degree; back++)
      if (((polynomial! >>> (degree - back)) & 1) === 1) x ^= v[bit - back]!;
    v[bit] = x;
  }
  return v;
}

/** Polynomial, with its coefficients as bits, and first directions: new-joe-kuo-6.21201. */
const first: readonly (readonly number[])[] = [
  [1],
  [3, 1],
  [7, 1, 3],
  [11, 1, 3, 1],
  [13, 1, 1, 1],
  [19, 1, 1, 3, 3],
  [25, 1, 3, 5, 13],
  [37, 1, 1, 5, 5, 17],
  [41, 1, 1, 5, 5, 5],
  [47, 1, 1, 7, 11, 19],
  [55, 1, 1, 5, 1, 1],
  [59, 1, 1, 1, 3, 11],
  [61, 1, 3, 5, 5, 31],
  [67, 1, 3, 3, 9, 7, 49],
  [91, 1, 1, 1, 15, 21, 21],
  [97, 1, 3, 1, 13, 27, 49],
  [103, 1, 1, 1, 15, 7, 5],
  [109, 1, 3, 1, 15, 13, 25],
  [115, 1, 1, 5, 5, 19, 61],
  [131, 1, 3, 7, 11, 23, 15, 103],
  [137, 1, 3, 7, 13, 13, 15, 69],
  [143, 1, 1, 3, 13, 7, 35, 63],
  [145, 1, 3, 5, 9, 1, 25, 53],
  [157, 1, 3, 1, 13, 9, 35, 107],
  [167, 1, 3, 1, 5, 27, 61, 31],
  [171, 1, 1, 5, 11, 19, 41, 61],
  [185, 1, 3, 5, 3, 3, 13, 69],
  [191, 1, 1, 7, 13, 1, 19, 1],
  [193, 1, 3, 7, 5, 13, 19, 59],
  [203, 1, 1, 3, 9, 25, 29, 41],
  [211, 1, 3, 5, 13, 23, 1, 55],
  [213, 1, 3, 7, 3, 13, 59, 17],
];
