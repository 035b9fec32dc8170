import { expect, test } from "vitest";
import { mondayOf, weekToMail } from "./mail-week.ts";

test.each([
  ["2026-11-22", "2026-11-16"],
  ["2026-11-23", "2026-11-23"],
  ["2026-11-29", "2026-11-23"],
  ["2027-01-01", "2026-12-28"],
])("the week of %s begins on %s", (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

test.each([
  // In winter seven o'clock is 06:00 UTC, in summer 05:00; both clocks change on a Sunday.
  ["2026-03-23T05:59:59Z", undefined],
  ["2026-03-23T06:00:00Z", "2026-03-23"],
  ["2026-03-30T04:59:59Z", undefined],
  ["2026-03-30T05:00:00Z", "2026-03-30"],
  ["2026-10-19T05:00:00Z", "2026-10-19"],
  ["2026-10-26T05:59:59Z", undefined],
  ["2026-10-26T06:00:00Z", "2026-10-26"],
  // Wednesday in the Netherlands ends before it does in UTC.
  ["2026-11-25T22:59:59Z", "2026-11-23"],
  ["2026-11-25T23:00:00Z", undefined],
  ["2026-11-29T12:00:00Z", undefined],
])("at %s mail goes out of the week %s", (moment, week) => {
  expect(weekToMail(new Date(moment))).toBe(week);
});
