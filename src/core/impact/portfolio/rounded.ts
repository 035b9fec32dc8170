import type { Limit } from "./limits.ts";
import { selectionOf } from "./selection.ts";

/**
 * A choice in whole options near one in fractions: those that are taken most come first, as far as
 * the limits allow. Twice, for what another option needs may have come after it.
 */
export function rounded(limits: readonly Limit[], fractions: Float64Array): Float64Array {
  const selection = selectionOf(limits, new Float64Array(fractions.length));
  const mostFirst = [...fractions.keys()]
    .filter((o) => fractions[o]! > smallest)
    .sort((a, b) => fractions[b]! - fractions[a]!);
  for (const o of [...mostFirst, ...mostFirst]) {
    const exchange = { take: [o], drop: [] };
    if (selection.taken[o] === 0 && selection.allows(exchange)) selection.make(exchange);
  }
  return selection.taken;
}

/** Less of an option than this is none of it. */
const smallest = 1e-6;
