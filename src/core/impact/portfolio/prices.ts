import type { Best } from "./choose.ts";

/** What more room would yield, in people who are no longer short. */
export interface Price {
  readonly of:
    | { readonly kind: "budget"; readonly funder: string | undefined }
    | { readonly kind: "capacity"; readonly party: string };
  /** For one euro more in every year, or one full-time job more in every quarter. */
  readonly people: number;
}

/**
 * What one more on every limit of a funder or a party yields, the most first; only where more
 * yields anything. These are the dual prices of the choice in fractions: they hold for a little
 * more, and a whole initiative may need more than a little.
 */
export function pricesOf({ limits, prices }: Best): Price[] {
  const found = new Map<string, { of: Price["of"]; people: number }>();
  for (const [l, limit] of limits.entries()) {
    if (limit.kind !== "budget" && limit.kind !== "capacity") continue;
    const of =
      limit.kind === "budget"
        ? { kind: limit.kind, funder: limit.funder }
        : { kind: limit.kind, party: limit.party };
    const key = JSON.stringify(of);
    const known = found.get(key) ?? { of, people: 0 };
    known.people -= prices[l]!;
    found.set(key, known);
  }
  return [...found.values()]
    .filter(({ people }) => people > 0)
    .toSorted((a, b) => b.people - a.people);
}
