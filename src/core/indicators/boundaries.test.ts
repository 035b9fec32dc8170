import { describe, expect, test } from "vitest";
import { toTodaysBoundaries } from "./boundaries.ts";
import { Measure } from "./measure.ts";
import { observed } from "./observed.test-data.ts";

const measure = (id: string, joins: Measure["joins"]) =>
  Measure.parse({
    id,
    title: { nl: id, en: id },
    source: "s",
    unit: "people",
    kind: "registered",
    joins,
  });
const measures = new Map([
  ["people", measure("people", "sum")],
  ["share", measure("share", "never")],
]);
const merger = (from: string, share = 1) => ({
  on: "2015-01-01",
  from,
  to: "GM1945",
  share,
  origin: ["cbs"],
});
const changes = [merger("GM0241"), merger("GM0265"), merger("GM0282")];
const old = [
  observed("people", "GM0241", "2014", 19_000),
  observed("people", "GM0265", "2014", 6_000),
  observed("people", "GM0282", "2014", 9_500),
];

describe("figures of older municipalities", () => {
  test("are added up under today's code, and marked with their year", () => {
    expect(toTodaysBoundaries(old, changes, measures)).toEqual([
      {
        ...old[0],
        about: "GM1945",
        value: { kind: "known", value: 34_500 },
        otherBoundaries: 2014,
      },
    ]);
  });

  test("are not a figure of the new one while a part is missing", () => {
    expect(toTodaysBoundaries(old.slice(1), changes, measures)).toEqual([]);
  });

  test("never replace what the source itself says of the new one", () => {
    const published = observed("people", "GM1945", "2014", 34_517);
    expect(toTodaysBoundaries([...old, published], changes, measures)).toEqual([published]);
  });

  test("stay behind when they cannot be added up", () => {
    const shares = ["GM0241", "GM0265", "GM0282"].map((about) =>
      observed("share", about, "2014", 40),
    );
    expect(toTodaysBoundaries(shares, changes, measures)).toEqual([]);
  });

  test("go along in part when a municipality was split", () => {
    const [half] = toTodaysBoundaries(
      [observed("people", "GM0241", "2014", 1000)],
      [merger("GM0241", 0.25)],
      measures,
    );
    expect(half?.value).toEqual({ kind: "known", value: 250 });
  });
});
