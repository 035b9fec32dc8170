import { describe, expect, test } from "vitest";
import { defaultRule, suppress, type CountTable, type Published, type Release } from "./index.ts";

/** Rows by columns with their totals; ids "row column", "+" for a total. */
function crossTable(counts: readonly (readonly number[])[]): CountTable {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const full = counts.map((row) => [...row, sum(row)]);
  full.push(full[0]!.map((_, column) => sum(full.map((row) => row[column]!))));
  const name = (i: number, size: number) => (i === size ? "+" : `${i}`);
  const [rows, columns] = [counts.length, counts[0]!.length];
  const id = (row: number, column: number) => `${name(row, rows)} ${name(column, columns)}`;
  const upTo = (size: number) => Array.from({ length: size }, (_, i) => i);
  return {
    cells: full.flatMap((row, i) => row.map((count, j) => ({ id: id(i, j), count }))),
    relations: [
      ...upTo(rows + 1).map((i) => ({
        total: id(i, columns),
        parts: upTo(columns).map((j) => id(i, j)),
      })),
      ...upTo(columns + 1).map((j) => ({
        total: id(rows, j),
        parts: upTo(rows).map((i) => id(i, j)),
      })),
    ],
  };
}

const publish = (table: CountTable, rule = defaultRule, earlier: readonly Release[] = []) => {
  const result = suppress(table, rule, earlier);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

const secrets = (published: Release) =>
  [...published].filter(([, shown]) => shown === "secret").map(([id]) => id);

describe("one row of parts", () => {
  const row = (...parts: number[]): CountTable => ({
    cells: [
      { id: "all", count: parts.reduce((a, b) => a + b, 0) },
      ...parts.map((count, i) => ({ id: `${i}`, count })),
    ],
    relations: [{ total: "all", parts: parts.map((_, i) => `${i}`) }],
  });

  test.each<[string, number[], string[]]>([
    ["nothing small: nothing hidden", [10, 20, 30], []],
    ["zero speaks of nobody", [0, 20, 30], []],
    ["one small part takes the smallest other part along", [3, 30, 20], ["0", "2"]],
    [
      "two small parts cover each other when together they reach the threshold",
      [5, 7, 20],
      ["0", "1"],
    ],
    ["together under the threshold they do not", [3, 4, 20, 30], ["0", "1", "2"]],
    ["zeros are no cover: then the total goes", [3, 0, 0], ["all", "0"]],
    ["a total that is two at least looks larger instead", [1, 1, 0], ["all", "0", "1"]],
    ["two of one person each", [1, 1, 40], ["0", "1", "2"]],
  ])("%s", (_, parts, hidden) => {
    expect(secrets(publish(row(...parts)).published)).toEqual(hidden);
  });

  test("says in itself which secrets are small, and publishes no difference", () => {
    const { published, suppressed } = publish(row(3, 30, 20));
    expect([...suppressed]).toEqual([
      ["0", "primary"],
      ["2", "secondary"],
    ]);
    expect([...published.values()]).toEqual([53, "secret", 30, "secret"]);
  });

  test("rounds what is shown by the rule of the source, a total on its own", () => {
    const { published } = publish(row(13, 13, 12), { ...defaultRule, roundTo: 5 });
    expect([...published.values()]).toEqual([40, 15, 15, 10]);
  });

  test("hides zero where the rule says so, and with it a group that is the whole", () => {
    const { published } = publish(row(25, 0), { ...defaultRule, zero: "hidden" });
    expect(secrets(published)).toEqual(["0", "1"]);
  });

  test("a rule that makes no sense, a count that is none and an unknown cell are bugs", () => {
    expect(() => publish(row(1), { ...defaultRule, threshold: 1 })).toThrow(RangeError);
    expect(() => publish(row(1), { ...defaultRule, roundTo: 25 })).toThrow(RangeError);
    expect(() => publish(row(-1))).toThrow(RangeError);
    expect(() => publish({ cells: [], relations: [{ total: "a", parts: [] }] })).toThrow(
      RangeError,
    );
  });
});

describe("rows and columns", () => {
  test("a small cell takes a rectangle along, the cheapest one", () => {
    const { published } = publish(
      crossTable([
        [3, 40, 90],
        [50, 60, 90],
        [90, 90, 90],
      ]),
    );
    expect(secrets(published)).toEqual(["0 0", "0 1", "1 0", "1 1"]);
  });

  test("cells of a cycle that is there already cost nothing more", () => {
    const { suppressed } = publish(
      crossTable([
        [9, 9, 90],
        [9, 9, 90],
        [90, 90, 90],
      ]),
    );
    expect([...suppressed.values()]).toEqual(Array.from({ length: 4 }, () => "primary"));
  });
});

describe("counts that the source does not give", () => {
  const cells = (all: number, ...parts: (number | "missing")[]): CountTable => ({
    cells: [{ id: "all", count: all }, ...parts.map((count, i) => ({ id: `${i}`, count }))],
    relations: [{ total: "all", parts: parts.map((_, i) => `${i}`) }],
  });

  test("stay missing, and a small one that follows from the total is covered", () => {
    const { published } = publish(cells(64, "missing", 30, 31));
    expect([...published]).toEqual([
      ["all", 64],
      ["0", "missing"],
      ["1", "secret"],
      ["2", 31],
    ]);
  });

  test("need nothing when what follows is not small", () => {
    expect(secrets(publish(cells(100, "missing", "missing", 31)).published)).toEqual([]);
  });

  test("must leave a sum that can be right", () => {
    expect(suppress(cells(50, "missing", 60), defaultRule)).toEqual({
      ok: false,
      error: { kind: "does-not-add-up", total: "all" },
    });
    // Within what rounding can do.
    expect(suppress(cells(50, "missing", 55), { ...defaultRule, roundTo: 5 }).ok).toBe(true);
  });
});

describe("what was published before", () => {
  const table = (a: number, b: number, c: number): CountTable => ({
    cells: [
      { id: "all", count: a + b + c },
      { id: "a", count: a },
      { id: "b", count: b },
      { id: "c", count: c },
    ],
    relations: [{ total: "all", parts: ["a", "b", "c"] }],
  });

  test("what was secret stays secret, though it is no longer small", () => {
    const first = publish(table(3, 20, 75)).published;
    const again = publish(table(14, 20, 75), defaultRule, [first]);
    expect(secrets(again.published)).toEqual(["a", "b"]);
  });

  test("what was shown and has not changed is no cover", () => {
    const first = publish(table(12, 20, 75)).published;
    const { published } = publish(table(8, 20, 75), defaultRule, [first]);
    expect(secrets(published)).toEqual(["all", "a"]);
  });

  test("a second table that would give away a secret of the first is not published", () => {
    const total: Release = new Map<string, Published>([
      ["all", 98],
      ["b", 20],
      ["c", 75],
    ]);
    expect(suppress(table(3, 20, 75), defaultRule, [total])).toEqual({
      ok: false,
      error: { kind: "exposed", cells: ["a"] },
    });
  });

  test("an old sum of secrets does not give away a new one", () => {
    // First a + b = 23. Were c hidden as well and the total shown, 23 would be taken off.
    const first = publish(table(3, 20, 75)).published;
    const { published } = publish(table(3, 20, 7), defaultRule, [first]);
    expect(secrets(published)).toEqual(["all", "a", "b", "c"]);
  });
});
