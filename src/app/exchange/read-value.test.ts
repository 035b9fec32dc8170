import { expect, test } from "vitest";
import { readDay, readNumber, saysSame } from "./read-value.ts";

test.each([
  ["1234", 1234],
  ["1.234", 1234],
  ["1,234", 1234],
  ["1.234.567", 1_234_567],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1,5", 1.5],
  ["1.5", 1.5],
  ["-3", -3],
  ["€ 350.000", 350_000],
  ["12-3", undefined],
  ["1.23.4", undefined],
  ["0x10", undefined],
  ["1e5", undefined],
  ["", undefined],
  ["constructor", undefined],
])("the number %s is %s", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each([
  ["2026-12-31", "2026-12-31"],
  ["31-12-2026", "2026-12-31"],
  ["1/2/2027", "2027-02-01"],
  ["1.2.2027", "2027-02-01"],
  ["31-02-2027", undefined],
  ["12/31/2026", undefined],
  ["31-12-26", undefined],
  ["46387", undefined],
])("the day %s is %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test("what spreadsheets do to a cell by themselves is no change", () => {
  expect(saysSame("21-11-2026 15:30", new Date("2026-11-21T14:30:00Z"), "moment")).toBe(true);
  expect(saysSame("2026-11-21 9:05:00", new Date("2026-11-21T08:05:00Z"), "moment")).toBe(true);
  expect(saysSame("2026-11-21 9:06", new Date("2026-11-21T08:05:00Z"), "moment")).toBe(false);
  expect(saysSame("'=1+1", "=1+1", "text")).toBe(true);
  expect(saysSame({ wrong: "formula" }, "=1+1", "text")).toBe(false);
  expect(saysSame("1.125", 1.125, "number")).toBe(true);
  expect(saysSame("", undefined, "day")).toBe(true);
  expect(saysSame("0", undefined, "number")).toBe(false);
});
