import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  crossRelations,
  suppress,
  type Cell,
  type CountTable,
  type Dimension,
  type Relation,
  type Release,
  type SuppressionRule,
} from "./index.ts";

/**
 * What an attacker who has every release can write down: sums of cells he does not see. He takes
 * the cells that he cannot see changed for unchanged.
 */
interface Equation {
  readonly terms: readonly { readonly id: string; readonly sign: number }[];
  readonly sum: number;
}

const equationsOf = (relations: readonly Relation[], release: Release): Equation[] =>
  relations.map(({ total, parts }) => {
    const all = [...parts.map((id) => ({ id, sign: 1 })), { id: total, sign: -1 }];
    const seen = (id: string) => release.get(id)!;
    return {
      terms: all.filter(({ id }) => typeof seen(id) !== "number"),
      sum: all.reduce((sum, { id, sign }) => {
        const shown = seen(id);
        return typeof shown === "number" ? sum - sign * shown : sum;
      }, 0),
    };
  });

type Ranges = ReadonlyMap<string, readonly [least: number, most: number]>;

/** Narrows what each cell can be until no equation says more; undefined when none fits. */
function narrowed(equations: readonly Equation[], given: Ranges): Ranges | undefined {
  const ranges = new Map(given);
  for (let changed = true; changed;) {
    changed = false;
    for (const { terms, sum } of equations) {
      // Of every term the least and most it can add, and what that leaves for each of the others.
      const ends = terms.map(({ id, sign }) => ranges.get(id)!.map((end) => end * sign));
      const least = ends.reduce((total, pair) => total + Math.min(...pair), 0);
      const most = ends.reduce((total, pair) => total + Math.max(...pair), 0);
      if (least > sum || most < sum) return undefined;
      for (const [i, { id, sign }] of terms.entries()) {
        const left = [
          sum - (most - Math.max(...ends[i]!)),
          sum - (least - Math.min(...ends[i]!)),
        ].map((end) => end * sign);
        const [from, to] = ranges.get(id)!;
        const range = [Math.max(from, Math.min(...left)), Math.min(to, Math.max(...left))] as const;
        if (range[0] > range[1]) return undefined;
        changed ||= range[0] > from || range[1] < to;
        ranges.set(id, range);
      }
    }
  }
  return ranges;
}

/** Tries every table of whole numbers until one fits the equations; the first attacker. */
function fits(equations: readonly Equation[], floor: number, id: string, count: number): boolean {
  // With a total among the unseen there is no end to what fits; the tables here are small.
  const ids = equations.flatMap(({ terms }) => terms.map((term) => term.id));
  const all: Ranges = new Map(ids.map((other) => [other, [floor, 200]]));
  const search = (given: Ranges): boolean => {
    const ranges = narrowed(equations, given);
    if (ranges === undefined) return false;
    const [open] = [...ranges]
      .filter(([, [from, to]]) => from < to)
      .toSorted(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]));
    if (open === undefined) return true;
    const [next, [from, to]] = open;
    for (let value = from; value <= to; value++)
      if (search(new Map(ranges).set(next, [value, value]))) return true;
    return false;
  };
  return search(new Map(all).set(id, [count, count]));
}

/** The cells that elimination solves, whatever the bounds; the second attacker. */
function determined(equations: readonly Equation[]): Set<string> {
  const ids = [...new Set(equations.flatMap(({ terms }) => terms.map(({ id }) => id)))];
  const rows = equations.map(({ terms }) =>
    ids.map((id) => terms.find((term) => term.id === id)?.sign ?? 0),
  );
  let rank = 0;
  for (let column = 0; column < ids.length; column++) {
    const pivot = rows.findIndex((row, i) => i >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const top = rows[rank]!.map((value) => value / rows[rank]![column]!);
    rows[rank] = top;
    for (const [i, row] of rows.entries())
      if (i !== rank && row[column] !== 0)
        rows[i] = row.map((value, j) => value - row[column]! * top[j]!);
    rank++;
  }
  const alone = rows
    .map((row) => row.flatMap((value, j) => (Math.abs(value) > 1e-9 ? [ids[j]!] : [])))
    .filter((left) => left.length === 1);
  return new Set(alone.flat());
}

const flat = (name: string, size: number): Dimension => {
  const parts = Array.from({ length: size }, (_, i) => `${name}${i}`);
  return { members: [...parts, `${name}+`], totals: [{ total: `${name}+`, parts }] };
};

/** Two groups of two or three under one total. */
const nested = (name: string, size: number): Dimension => {
  const groups = ["A", "B"].map((group) => flat(`${name}${group}`, size));
  const total = { total: `${name}+`, parts: groups.map(({ totals }) => totals[0]!.total) };
  return {
    members: [...groups.flatMap(({ members }) => members), `${name}+`],
    totals: [...groups.flatMap(({ totals }) => totals), total],
  };
};

/** The table over all combinations, totals added up from counts of the innermost cells. */
function tableOf(dimensions: readonly Dimension[], count: (leaf: number) => number): CountTable {
  const relations = crossRelations(dimensions, (members) => members.join(" "));
  const partsOf = new Map(relations.map(({ total, parts }) => [total, parts]));
  const counts = new Map<string, number>();
  let leaves = 0;
  const countOf = (id: string): number => {
    const done = counts.get(id);
    if (done !== undefined) return done;
    const parts = partsOf.get(id);
    const value = parts?.reduce((sum, part) => sum + countOf(part), 0) ?? count(leaves++);
    counts.set(id, value);
    return value;
  };
  for (const { total } of relations) countOf(total);
  return { cells: [...counts].map(([id, value]): Cell => ({ id, count: value })), relations };
}

/** Only the cells where all but one or two dimensions are at their total: tables that share cells. */
function linked({ cells, relations }: CountTable): CountTable {
  const isShown = (id: string) =>
    id
      .split(" ")
      .slice(1)
      .some((member) => member.endsWith("+"));
  return {
    cells: cells.filter(({ id }) => isShown(id)),
    relations: relations.filter(({ total, parts }) => [total, ...parts].every(isShown)),
  };
}

const shapes: Readonly<Record<string, () => { dimensions: Dimension[]; linked?: true }>> = {
  "one row": () => ({ dimensions: [flat("a", 4)] }),
  "rows and columns": () => ({ dimensions: [flat("a", 3), flat("g", 3)] }),
  "areas of areas by group": () => ({ dimensions: [nested("a", 2), flat("g", 2)] }),
  "levels both ways": () => ({ dimensions: [nested("a", 2), nested("g", 2)] }),
  "three ways": () => ({ dimensions: [flat("a", 3), flat("g", 2), flat("s", 2)] }),
  "tables that share totals": () => ({
    dimensions: [flat("a", 3), flat("g", 3), flat("s", 2)],
    linked: true,
  }),
};

const rule: SuppressionRule = { threshold: 4, zero: "shown", roundTo: 1 };
const seeds = fc.array(fc.nat({ max: 12 }), { minLength: 36, maxLength: 36 });
const countIn = (table: CountTable) => new Map(table.cells.map(({ id, count }) => [id, count]));

const make = (shape: string, counts: readonly number[]) => {
  const { dimensions, linked: isLinked } = shapes[shape]!();
  const table = tableOf(dimensions, (leaf) => counts[leaf % counts.length]!);
  return isLinked ? linked(table) : table;
};

const safe = (table: CountTable, by: SuppressionRule, earlier: readonly Release[] = []) => {
  const result = suppress(table, by, earlier);
  if (!result.ok) throw new Error(`${result.error.kind}, and a table can always be made safe`);
  return result.value;
};

/** Small counts of which the attackers can tell more than that they are small. */
const found = (equations: readonly Equation[], small: readonly string[], floor: number) => {
  const width = rule.threshold - 1 - floor;
  const alone = determined(equations);
  return small.filter((id) => {
    const could = (value: number) => fits(equations, floor, id, value);
    const least = Array.from({ length: rule.threshold }, (_, i) => floor + i).find(could);
    return alone.has(id) || least === undefined || !could(least + width);
  });
};

const primary = (suppressed: ReadonlyMap<string, string>) =>
  [...suppressed].flatMap(([id, why]) => (why === "primary" ? [id] : []));

describe.each(Object.keys(shapes))("%s", (shape) => {
  test.each(["shown", "hidden"] as const)(
    "attackers can tell no more of a small count than that it is small (zero %s)",
    (zero) => {
      fc.assert(
        fc.property(seeds, (counts) => {
          const table = make(shape, counts);
          const { published, suppressed } = safe(table, { ...rule, zero });
          const equations = equationsOf(table.relations, published);
          expect(found(equations, primary(suppressed), zero === "shown" ? 1 : 0)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  test("hides every small count, and shows the others as they are or not at all", () => {
    fc.assert(
      fc.property(seeds, (counts) => {
        const table = make(shape, counts);
        const { published, suppressed } = safe(table, rule);
        const small = table.cells.filter(({ count }) => [1, 2, 3].includes(Number(count)));
        expect(primary(suppressed).toSorted()).toEqual(small.map(({ id }) => id).toSorted());
        const shown = table.cells.filter(({ id }) => !suppressed.has(id));
        expect(shown.map(({ id }) => published.get(id))).toEqual(shown.map(({ count }) => count));
      }),
    );
  });
});

test("nor can they when they have the release before a revision as well", () => {
  let published = 0;
  fc.assert(
    fc.property(seeds, fc.nat({ max: 8 }), fc.nat({ max: 12 }), (counts, at, now) => {
      const [old, revised] = [counts, counts.with(at, now)].map((c) => make("rows and columns", c));
      const first = safe(old!, rule).published;
      const was = countIn(old!);
      // What was secret and changes fools an attacker who thinks that it did not.
      fc.pre(
        revised!.cells.every(
          ({ id, count }) => was.get(id) === count || first.get(id) !== "secret",
        ),
      );
      const result = suppress(revised!, rule, [first]);
      if (!result.ok) return;
      published++;
      const equations = [
        ...equationsOf(old!.relations, first),
        ...equationsOf(revised!.relations, result.value.published),
      ];
      expect(found(equations, primary(result.value.suppressed), 1)).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(published).toBeGreaterThan(100);
});

test("the attackers are worth their salt: hiding only what is small lets them in", () => {
  const table = make("rows and columns", [2, 8, 9, 7, 6, 5, 12, 11, 10]);
  const naive: Release = new Map(
    [...countIn(table)].map(([id, count]) => [id, count === 2 ? "secret" : count]),
  );
  const equations = equationsOf(table.relations, naive);
  expect([...determined(equations)]).toEqual(["a0 g0"]);
  expect(fits(equations, 1, "a0 g0", 2)).toBe(true);
  expect(fits(equations, 1, "a0 g0", 3)).toBe(false);
});
