import { describe, expect, test } from "vitest";
import { readPeriod } from "./read-period.ts";

describe("a period as a file writes it", () => {
  test.each([
    ["2022-Q3", "period", "2022-Q3"],
    ["2022KW03", "cbs", "2022-Q3"],
    ["28-11-2023", "dutch-date", "2023-11-28"],
    ["1/2/2023", "dutch-date", "2023-02-01"],
    ["28-11-2023 00:00", "dutch-date", "2023-11-28"],
    ["2023-11-28T00:00:00", "dutch-date", "2023-11-28"],
    [" 2021 ", "year", "2021"],
  ] as const)("%s as %s is %s", (text, notation, period) => {
    expect(readPeriod(text, notation)).toBe(period);
  });

  test.each([
    ["31-11-2023", "dutch-date"],
    ["11-28-2023", "dutch-date"],
    ["28-11-23", "dutch-date"],
    ["2021*", "year"],
    ["2022-Q5", "period"],
    ["", "cbs"],
  ] as const)("%s as %s is none", (text, notation) => {
    expect(readPeriod(text, notation)).toBeUndefined();
  });
});
