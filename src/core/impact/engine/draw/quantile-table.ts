/**
 * A quantile function as a table that is read with one random word: fast, and the same in every
 * place that draws. Cells halve towards both ends, 32 to each halving, so that tails are as fine
 * as the middle; between its nodes the function is taken as straight.
 */
export interface QuantileTable {
  /** Values at `nodeParts`. */
  readonly nodes: Float32Array;
}

/** Halvings from the middle to the end: a random word has 32 bits, one of which chooses the side. */
const halvings = 31;
const cellsPerHalving = 32;
export const nodesPerSide = halvings * cellsPerHalving + 1;

/** @param quantile value below which a part of all draws lies; ascending or descending, and finite
 *   for parts strictly between 0 and 1 */
export const quantileTable = (quantile: (part: number) => number): QuantileTable => ({
  nodes: Float32Array.from(nodeParts, quantile),
});

/** How far from the end a node stands, as a part of all draws: 2⁻³² to a half. */
function partAt(node: number): number {
  const halving = Math.floor(node / cellsPerHalving);
  const cell = node % cellsPerHalving;
  return 2 ** (halving - halvings - 1) * (1 + cell / cellsPerHalving);
}

/** The parts of all draws below the nodes: from the lower end to the middle, then from the upper end. */
export const nodeParts: readonly number[] = Array.from({ length: 2 * nodesPerSide }, (_, node) =>
  node < nodesPerSide ? partAt(node) : 1 - partAt(node - nodesPerSide),
);

/**
 * The value that a random 32-bit word stands for. The highest bit that is set in how far the word is
 * from its end is the halving, the five bits below it are the cell, and the others how far it is
 * into the cell.
 */
export function lookUp({ nodes }: QuantileTable, word: number): number {
  const upper = word >> 31;
  const fromEnd = (word ^ upper) | 1;
  const zeros = Math.clz32(fromEnd);
  const bits = fromEnd << zeros;
  const node = ((31 - zeros) << 5) + ((bits >>> 26) & 31) + (upper & nodesPerSide);
  const from = nodes[node]!;
  // The node after the last exists in no table; nothing of it is taken.
  return from + (bits & 0x3ffffff) * 2 ** -26 * ((nodes[node + 1] ?? 0) - from);
}
