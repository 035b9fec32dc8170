import { expect, test } from "vitest";
import { QuarterChart } from "./quarter-chart.tsx";
import { quartersBetween } from "./quarter-place.ts";
import type { QuarterRow } from "./quarter-row.ts";

const tenYears = quartersBetween("2024-Q1", "2033-Q4");
const certain = { certainty: "high", label: "x" } as const;

const drawn = (row: Partial<QuarterRow>, quarters = tenYears, now?: string) =>
  // oxlint-disable-next-line typescript/no-base-to-string -- a drawing is written so
  String(QuarterChart({ rows: [{ name: "x", bars: [], ...row }], quarters, now, language: "nl" }));

/** What the lanes show, with the columns that each takes of 40. */
const lanes = (row: Partial<QuarterRow>) =>
  drawn(row)
    .split('class="quarter-lane')
    .slice(1)
    .map((lane) =>
      [...lane.matchAll(/class="quarter-(space|bar)[^"]*" width="([\d.]+)%"|class="quarter-(gap)/g)]
        .map(([, what, width, gap]) => gap ?? `${what} ${(Number(width) * 40) / 100}`)
        .join(", "),
    );

test("a bar in the tenth year stands there", () => {
  const bars = [{ ...certain, from: "2033-Q2", to: "2033-Q3" }];
  expect(lanes({ bars })).toEqual(["space 37, bar 2"]);
});

test("what follows on each other is one lane, and what overlaps is two", () => {
  const first = { ...certain, from: "2024-Q1", to: "2028-Q4" };
  const next = { ...certain, from: "2030-Q1", to: "2030-Q4" };
  expect(lanes({ bars: [first, next] })).toEqual(["bar 20, space 4, bar 4"]);
  expect(lanes({ bars: [first, { ...next, from: "2028-Q4" }] })).toEqual([
    "bar 20",
    "space 19, bar 9",
  ]);
});

test("an end that is not known is a gap from there, and what follows has its own lane", () => {
  const open = { ...certain, from: "2025-Q1" };
  expect(lanes({ bars: [open, { ...certain, from: "2031-Q1", to: "2031-Q1" }] })).toEqual([
    "space 4, bar 1, gap",
    "space 28, bar 1",
  ]);
  expect(lanes({ bars: [certain] })).toEqual(["gap"]);
});

test("an evaluation late in the plan has its words before its mark", () => {
  const [early, late] = ["2025-Q1", "2033-Q1"].map((evaluation) => drawn({ evaluation }));
  expect(early).toMatch(/quarter-mark.*evaluatie: eerste/);
  expect(late).toMatch(/evaluatie: eerste.*quarter-mark/);
});

test.each([
  [tenYears, 10, 5, 40],
  [quartersBetween("2024-Q1", "2048-Q4"), 12, 6, 0],
  [quartersBetween("2024-Q4", "2026-Q4"), 3, 2, 9],
  [quartersBetween("2024-Q3", "2024-Q4"), 1, 1, 2],
])("names years and quarters as far as there is room", (quarters, wide, onPhone, numbers) => {
  const head = drawn({}, quarters);
  expect(head.match(/quarter-year/g)).toHaveLength(wide);
  expect(head.match(/quarter-year"/g)).toHaveLength(onPhone);
  expect(head.match(/quarter-number/g) ?? []).toHaveLength(numbers);
});

test("the present is a line, when it is one of the quarters", () => {
  expect(drawn({}, tenYears, "2026-Q4")).toContain('x1="28.75%"');
  expect(drawn({}, tenYears, "2040-Q1")).not.toContain("quarter-line--now");
});

test("no page needs a style for it, however long the plan", () => {
  const bars = [{ ...certain, from: "2033-Q2", to: "2033-Q3" }];
  expect(drawn({ bars, evaluation: "2033-Q4" }, tenYears, "2026-Q4")).not.toContain("style=");
});
