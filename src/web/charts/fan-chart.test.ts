import { expect, test } from "vitest";
import { placeOfDay } from "./fan-chart.tsx";

test.each([
  ["2026-07-02", 2026],
  ["2026-01-01", 2025.5],
  ["2027-01-01", 2026.5],
])("%s stands at %d on the axis: the figure of a year is that of its middle", (day, place) => {
  expect(placeOfDay(day)).toBeCloseTo(place, 2);
});
