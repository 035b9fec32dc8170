import { describe, expect, test } from "vitest";
import { cbsPeriod } from "./cbs-period.ts";
import { Period } from "./period.ts";

describe("a period code of Statistics Netherlands", () => {
  test.each([
    ["2022JJ00", "2022"],
    ["2022KW03", "2022-Q3"],
    ["2022MM06", "2022-06"],
    ["20060101", "2006-01-01"],
    ["2017G400", "2017/2020"],
    ["  2022JJ00 ", "2022"],
    // ISO 8601: week 1 of 2020 began on 30 December 2019, week 14 on 30 March.
    ["2020W101", "2020-01-01"],
    ["2020W114", "2020-03-30"],
    ["2021X000", "2021-01-01"],
    ["2020W153", "2020-12-28"],
  ])("%s is %s", (code, period) => {
    expect(cbsPeriod(code)).toBe(period);
    expect(Period.safeParse(period).success).toBe(true);
  });

  test.each(["2022KW05", "2022MM13", "2022MM00", "20220231", "2022SJ00", "2022", "", "2017G100"])(
    "%s is none that we know",
    (code) => expect(cbsPeriod(code)).toBeUndefined(),
  );
});
