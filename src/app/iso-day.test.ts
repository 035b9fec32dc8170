import { expect, test } from "vitest";
import { endOfDay, isDay, isoDay } from "./iso-day.ts";

test.each([
  ["2026-01-15", "2026-01-15T22:59:59.999Z"],
  ["2026-06-01", "2026-06-01T21:59:59.999Z"],
  // The clock goes forward in the night of 29 March, and back in that of 25 October.
  ["2026-03-28", "2026-03-28T22:59:59.999Z"],
  ["2026-03-29", "2026-03-29T21:59:59.999Z"],
  ["2026-10-24", "2026-10-24T21:59:59.999Z"],
  ["2026-10-25", "2026-10-25T22:59:59.999Z"],
  ["2024-02-29", "2024-02-29T22:59:59.999Z"],
])("%s ends in the Netherlands at %s", (day, end) => {
  expect(endOfDay(day).toISOString()).toBe(end);
  expect(isoDay(new Date(endOfDay(day).getTime() + 1)) > day).toBe(true);
});

test.each(["2026-02-28", "2024-02-29", "2026-12-31"])("%s is a day", (text) => {
  expect(isDay(text)).toBe(true);
});

test.each(["2026-02-30", "2025-02-29", "2026-13-01", "2026-1-1", "22-11-2026", "gisteren", ""])(
  "%j is no day",
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);
