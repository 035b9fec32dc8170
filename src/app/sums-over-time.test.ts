import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Measure } from "../core/indicators/measure.ts";
import { known, type Observation, type RecordedObservation } from "../core/observations/index.ts";
import { hideSmallNumbers } from "./hide-small-numbers.ts";

const text = { nl: "x", en: "x" };
const visits = Measure.parse({
  id: "visits",
  title: text,
  source: "s",
  unit: "people",
  kind: "reported",
  joins: "sum",
  smallNumbers: {},
});
const observed = (period: string, value: number, about = "GM0001"): Observation => ({
  measure: visits.id,
  about,
  group: "total",
  period,
  value: known(value),
  state: "final",
});
const inQuarters = (counts: readonly number[]) =>
  counts.map((value, i) => observed(`2026-Q${i + 1}`, value));

/** Each delivery after what was published of those before it; undefined when one is refused. */
function publish(...deliveries: readonly (readonly Observation[])[]) {
  const earlier: RecordedObservation[] = [];
  for (const [i, delivery] of deliveries.entries()) {
    const places = ["GM0001", "GM0002"];
    const safe = hideSmallNumbers(delivery, new Map([[visits.id, visits]]), earlier, places);
    if (!safe.ok) return undefined;
    const about = { revision: 1, knownFrom: new Date(i), snapshot: String(i) };
    earlier.unshift(...safe.value.observations.map((each) => ({ ...each, ...about })));
  }
  return new Map(
    earlier.map(({ about, period, value }) => [
      `${about} ${period}`,
      value.kind === "known" ? value.value : value.reason,
    ]),
  );
}
const shown = (...deliveries: readonly (readonly Observation[])[]) =>
  Object.fromEntries([...publish(...deliveries)!].map(([id, value]) => [id.slice(7), value]));

describe("a year minus its quarters", () => {
  test("does not give one of them back", () => {
    expect(shown([observed("2026", 104), ...inQuarters([4, 30, 40, 30])])).toEqual({
      "2026": 104,
      "2026-Q1": "secret",
      "2026-Q2": "secret",
      "2026-Q3": 40,
      "2026-Q4": 30,
    });
  });

  test("is hidden itself when the quarters were shown before", () => {
    const published = shown(inQuarters([4, 30, 40, 30]), [observed("2026", 104)]);
    expect(published).toMatchObject({ "2026": "secret", "2026-Q1": "secret", "2026-Q2": 30 });
  });

  test("is refused when the year was shown before, and the last quarter would follow", () => {
    const [last, ...first] = inQuarters([30, 40, 30, 4]).toReversed();
    expect(publish([observed("2026", 104)], first, [last!])).toBeUndefined();
  });

  test("says nothing of who is on a list all year", () => {
    const listed = [observed("2026", 40), ...inQuarters([41, 4, 40, 42])];
    expect(shown(listed)).toMatchObject({ "2026": 40, "2026-Q1": 41, "2026-Q2": "secret" });
    expect(Object.values(shown(listed)).filter((value) => value === "secret")).toHaveLength(1);
  });
});

test("a place where parts are hidden is taken for what the others are", () => {
  const place = (about: string, parts: readonly number[]) =>
    parts.map((value, i) => observed(`2026-Q${i + 1}`, value, about));
  const before = [...place("GM0001", [3, 14, 15, 16]), ...place("GM0002", [40, 41, 40, 42])];
  const listed = [observed("2026", 48, "GM0001"), observed("2026", 41, "GM0002")];
  expect(shown(before, listed)).toMatchObject({ "2026": 41 });
  expect(publish(before, listed)!.get("GM0001 2026")).toBe(48);
  const visited = [observed("2026", 48, "GM0001"), observed("2026", 163, "GM0002")];
  expect(publish(before, visited)!.get("GM0001 2026")).toBe("secret");
});

test("months stand in for the quarters that are not given", () => {
  const months = [20, 30, 50, 30, 40, 50, 60, 70, 7].map((value, i) =>
    observed(`2026-${String(i + 4).padStart(2, "0")}`, value),
  );
  const published = shown([observed("2026", 457), observed("2026-Q1", 100), ...months]);
  expect(published).toMatchObject({ "2026": 457, "2026-12": "secret", "2026-04": "secret" });
});

test("who adds and subtracts over periods, places and deliveries learns no small number", () => {
  const count = fc.oneof(fc.nat(12), fc.nat(200));
  const quarters = fc.array(count, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(quarters, quarters, fc.infiniteStream(fc.boolean()), (one, other, isFirst) => {
      const rows: Observation[] = [];
      for (const [about, counts] of [
        ["GM0001", one],
        ["GM0002", other],
        ["area:region", one.map((value, i) => value + other[i]!)],
      ] as const) {
        counts.forEach((value, i) => rows.push(observed(`2026-Q${i + 1}`, value, about)));
        const all = counts.reduce((a, b) => a + b, 0);
        rows.push(observed("2026", all, about));
      }
      const { first = [], second = [] } = Object.groupBy(rows, () =>
        isFirst.next().value ? "first" : "second",
      );
      const published = publish(first, second);
      if (published === undefined) return;
      const isSecret = (row: Observation) =>
        published.get(`${row.about} ${row.period}`) === "secret";
      const sums = [
        ...Map.groupBy(rows, ({ about }) => about).values(),
        ...Map.groupBy(rows, ({ period }) => period).values(),
      ];
      // The total stands last in each. With it shown, the sum of what is hidden follows.
      const follows = sums
        .filter((sum) => !isSecret(sum.at(-1)!))
        .map((sum) => sum.filter(isSecret))
        .filter((hidden) => hidden.length > 0)
        .map((hidden) =>
          hidden.reduce((left, { value }) => left + (value.kind === "known" ? value.value : 0), 0),
        );
      expect(follows.filter((left) => left < 10)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
