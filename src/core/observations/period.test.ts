import { describe, expect, test } from "vitest";
import {
  comparePeriods,
  firstDay,
  frequencyOf,
  lastDay,
  Period,
  shiftPeriod,
  startOfPeriod,
} from "./period.ts";

describe("a period", () => {
  test.each([
    ["2022", "year", "2022-01-01", "2022-12-31"],
    ["2017/2020", "years", "2017-01-01", "2020-12-31"],
    ["2022-Q1", "quarter", "2022-01-01", "2022-03-31"],
    ["2022-Q4", "quarter", "2022-10-01", "2022-12-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2022-12", "month", "2022-12-01", "2022-12-31"],
    ["2022-06-15", "day", "2022-06-15", "2022-06-15"],
  ] as const)("%s is a %s from %s to %s", (period, frequency, first, last) => {
    expect(Period.safeParse(period).success).toBe(true);
    expect([frequencyOf(period), firstDay(period), lastDay(period)]).toEqual([
      frequency,
      first,
      last,
    ]);
  });

  test.each(
    "22 2022-Q5 2022-13 2022-1 2022/20 2022JJ00 2022-02-29 2022-04-31 2020/2017 2020/2020"
      .split(" ")
      .concat(""),
  )('refuses "%s"', (text) => expect(Period.safeParse(text).success).toBe(false));

  test("may be the day that only leap years have", () =>
    expect(Period.safeParse("2024-02-29").success).toBe(true));

  test.each([
    ["2027-12-31", "2021", "2027-01-01"],
    ["2027-12-31", "2021-Q1", "2027-10-01"],
    ["2027-04-01", "2021-Q1", "2027-04-01"],
    ["2028-02-29", "2021-06", "2028-02-01"],
    ["2027-05-17", "2021-06-15", "2027-05-17"],
    ["2027-05-17", "2017/2020", "2027-05-17"],
  ] as const)("%s lies in one as long as %s that starts on %s", (day, like, start) =>
    expect(startOfPeriod(day, like)).toBe(start),
  );

  test.each([
    ["2022", 1, "2023"],
    ["2022-Q4", 1, "2023-Q1"],
    ["2022-Q1", -5, "2020-Q4"],
    ["2022-12", 2, "2023-02"],
    ["2022-01", -1, "2021-12"],
    ["2022-06-15", 1, undefined],
    ["2017/2020", 1, undefined],
  ] as const)("%s shifted by %i is %s", (period, steps, shifted) =>
    expect(shiftPeriod(period, steps)).toBe(shifted),
  );

  test("earlier sorts first, and of two that start together the shorter", () => {
    expect(["2023", "2022-Q2", "2022", "2022-Q1", "2022-01"].toSorted(comparePeriods)).toEqual([
      "2022-01",
      "2022-Q1",
      "2022",
      "2022-Q2",
      "2023",
    ]);
  });
});
