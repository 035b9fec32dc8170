import { describe, expect, test } from "vitest";
import { middleOf, timeDomain, timeTicks } from "./time-axis.ts";

const labels = (periods: readonly string[], most: number) =>
  timeTicks(periods, timeDomain(periods), most, "nl").map(({ label }) => label);
const months = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
  );

test("a period stands in its middle", () => {
  expect(middleOf("2023")).toBe(Date.UTC(2023, 6, 2, 12));
  expect(middleOf("2023-Q1")).toBe(Date.UTC(2023, 1, 15));
});

describe("words along the axis", () => {
  test("years stand under their points, the newest always among them", () => {
    expect(labels(["2016", "2020", "2022", "2024"], 8)).toEqual(["2016", "2020", "2022", "2024"]);
    expect(labels(["2020", "2021", "2022", "2023", "2024"], 3)).toEqual(["2020", "2022", "2024"]);
    expect(labels(["2013/2016", "2017/2020"], 4)).toEqual(["2013-16", "2017-20"]);
  });
  test("months over several years are named by the year that begins", () => {
    expect(labels(months(30), 8)).toEqual(["2024", "2025", "2026"]);
  });
  test("months within two years are named by the quarter that begins", () => {
    expect(labels(months(8), 4)[0]).toMatch(/\d{4}$/);
    expect(labels(months(8), 4).length).toBeGreaterThan(1);
  });
});
