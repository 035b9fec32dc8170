import { ok, refused, type Result } from "../../kernel/result.ts";
import type { Balance } from "./balance.ts";

/**
 * Counts that could stand where the table has none, so that every sum comes out. What follows from
 * the sums is exact; what does not is shared out evenly, which is one of the tables that the public
 * must think possible.
 * @param roundTo what published counts are rounded to: a sum may be off by half of it per member
 * @returns one count per cell; or the index of a balance that does not come out: a total below its
 *   parts, or missing parts that cross in a way that no even share satisfies
 */
export function settleMissing(
  counts: readonly (number | "missing")[],
  balances: readonly Balance[],
  roundTo: number,
): Result<readonly number[], number> {
  const settled = [...counts];
  const open = balances.filter((balance) => balance.some(({ cell }) => counts[cell] === "missing"));
  for (;;) {
    const next = open
      .map((balance) => shareOf(balance, settled))
      .filter((share) => share !== undefined)
      .reduce<Share | undefined>(
        (a, b) => (a === undefined || comesFirst(b, a) ? b : a),
        undefined,
      );
    if (next === undefined) break;
    settled[next.cell] = next.count;
  }
  const slack = roundTo === 1 ? 0 : roundTo / 2;
  const wrong = open.find(
    (balance) => Math.abs(remainder(balance, settled)) > slack * balance.length,
  );
  return wrong === undefined
    ? ok(settled.map((count) => (count === "missing" ? 0 : count)))
    : refused(balances.indexOf(wrong));
}

interface Share {
  readonly cell: number;
  readonly count: number;
  /** Missing members of the sum it is a share of. */
  readonly among: number;
}

/** An even share of what is left of a sum, for one of its missing members. */
function shareOf(balance: Balance, counts: readonly (number | "missing")[]): Share | undefined {
  const missing = balance.filter(({ cell }) => counts[cell] === "missing");
  const first = missing[0];
  if (first === undefined) return undefined;
  // Without its total a sum has room for anything: a part gets one, and the total follows last.
  const bounded = missing.length === 1 || missing.at(-1)!.sign === 1;
  const count = bounded ? (first.sign * -remainder(balance, counts)) / missing.length : 1;
  return {
    cell: first.cell,
    count: Math.max(Math.floor(count), 0),
    among: bounded ? missing.length : Infinity,
  };
}

/** What is certain comes first, then the tightest share. */
const comesFirst = (a: Share, b: Share): boolean =>
  (a.among === 1) === (b.among === 1)
    ? a.among < Infinity && (b.among === Infinity || a.count < b.count)
    : a.among === 1;

const remainder = (balance: Balance, counts: readonly (number | "missing")[]): number =>
  balance.reduce((sum, { cell, sign }) => {
    const count = counts[cell]!;
    return count === "missing" ? sum : sum + sign * count;
  }, 0);
