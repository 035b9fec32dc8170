import { ok, refused, type Result } from "../../kernel/result.ts";
import { balancesOf } from "./balance.ts";
import { cheapestMove, sumsOf, type Step } from "./cheapest-move.ts";
import { indexById, type CountTable, type Published, type Release } from "./count-table.ts";
import { settleMissing } from "./settle-missing.ts";
import { assertRule, floorOf, isSmall, rounded, type SuppressionRule } from "./suppression-rule.ts";

/** A table that is safe to publish. */
export interface Suppressed {
  readonly published: Release;
  /** Why each secret cell is secret. Never to be published: "secondary" says it is not small. */
  readonly suppressed: ReadonlyMap<string, "primary" | "secondary">;
}

export type CannotSuppress =
  /** These small counts follow from what was published before, whatever is hidden now. */
  | { readonly kind: "exposed"; readonly cells: readonly string[] }
  /** A total with a missing part is not what its parts can make. */
  | { readonly kind: "does-not-add-up"; readonly total: string };

/**
 * Hides small counts, and as much besides as keeps them hidden from somebody who knows the rule
 * and every published number, now and earlier, and adds and subtracts at will.
 *
 * The proof is by example. For each small count two whole tables are sought that fit all that is
 * published: one in which it is as small as a hidden count can be, one in which it is just under
 * the threshold. Then the public cannot tell more than that it is small. Each step towards them is
 * the one that hides the fewest people (`cheapestMove`), and every cell in which they differ from
 * the truth is hidden too. Hiding more takes no example away, so going through the table once is
 * enough. Where a count cannot look smaller (a total of two parts that are not zero is two at
 * least), it must look as much larger: the range of what is possible keeps its width.
 *
 * Published numbers are taken as exact although they may be rounded, and a total that differs from
 * its parts as differing by a known amount: both give the attacker more than there is.
 *
 * Source: Hundepool et al. (2012), Statistical Disclosure Control, chapters 4 and 5; protection by
 * feasible tables after Kelly, Golden and Assad (1992); see docs/methods.md#small-numbers.
 * @param earlier what was published of these cells before, in whatever table; stays in force
 * @throws RangeError for a table or rule that makes no sense
 */
export function suppress(
  { cells, relations }: CountTable,
  rule: SuppressionRule,
  earlier: readonly Release[] = [],
): Result<Suppressed, CannotSuppress> {
  assertRule(rule);
  const index = indexById(cells);
  const balances = balancesOf(relations, index);
  const counts = cells.map(({ count }) => count);
  const settled = settleMissing(counts, balances, rule.roundTo);
  if (!settled.ok)
    return refused({ kind: "does-not-add-up", total: relations[settled.error]!.total });
  const truth = settled.value;

  const before = cells.map(({ id }) => earlier.map((release) => release.get(id)));
  const known = cells.map(
    ({ count }, i) => count !== "missing" && before[i]!.includes(rounded(count, rule)),
  );
  const small = cells.map(({ count }, i) =>
    count === "missing" ? truth[i]! < rule.threshold : isSmall(count, rule),
  );
  const hidden = cells.map(
    ({ count }, i) => count === "missing" || small[i]! || before[i]!.includes("secret"),
  );

  const floor = floorOf(rule);
  const lowest = truth.map((count) => Math.min(count, floor));
  /** The least and the most that a cell has in the tables found so far. */
  const seen = truth.map((count) => ({ least: count, most: count }));
  const sums = sumsOf(
    [...balances, ...earlier.flatMap((release) => balancesOf(relations, index, release))],
    cells.length,
  );

  /** Seeks a table that fits what is published and has this count in the cell. */
  const reach = (cell: number, target: number): void => {
    const table = [...truth];
    const room = ({ cell: at, by }: Step) => (by > 0 ? Infinity : table[at]! - lowest[at]!);
    const cost = (step: Step) => {
      const shown = !hidden[step.cell]!;
      const fixed = known[step.cell]! || (shown && truth[step.cell] === 0);
      return fixed || room(step) === 0 ? Infinity : shown ? truth[step.cell]! : 0;
    };
    const { least, most } = seen[cell]!;
    while (target < least ? table[cell]! > target : target > most && table[cell]! < target) {
      const by = target > table[cell]! ? 1 : -1;
      const move = cheapestMove(sums, { cell, by }, cost);
      if (move === undefined) return;
      const people = Math.min(Math.abs(target - table[cell]!), ...move.map(room));
      for (const step of move) {
        const count = (table[step.cell]! += step.by * people);
        const range = seen[step.cell]!;
        range.least = Math.min(range.least, count);
        range.most = Math.max(range.most, count);
        hidden[step.cell] = true;
      }
    }
  };

  const width = rule.threshold - 1 - floor;
  const exposed = cells.filter((_, i) => {
    if (!small[i]! || known[i]!) return false;
    const range = seen[i]!;
    reach(i, floor + width);
    reach(i, floor);
    reach(i, Math.max(range.least, floor) + width);
    return range.most < Math.max(range.least, floor) + width;
  });
  if (exposed.length > 0) return refused({ kind: "exposed", cells: exposed.map(({ id }) => id) });

  const published = cells.map(({ id, count }, i): [string, Published] => [
    id,
    count === "missing" ? count : hidden[i]! ? "secret" : rounded(count, rule),
  ]);
  const suppressed = published.flatMap(([id, shown], i): [string, "primary" | "secondary"][] =>
    shown === "secret" ? [[id, small[i]! ? "primary" : "secondary"]] : [],
  );
  return ok({ published: new Map(published), suppressed: new Map(suppressed) });
}
