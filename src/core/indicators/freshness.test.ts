import { describe, expect, test } from "vitest";
import { freshnessOf } from "./freshness.ts";
import { Source } from "./source.ts";

const source = (rhythm: string, delayMonths: number) =>
  Source.parse({
    id: "s",
    title: "S",
    publisher: "P",
    licence: "CC BY 4.0",
    connector: { kind: "entry" },
    rhythm,
    delayMonths,
    origin: ["x"],
  });

describe("newer data are expected", () => {
  test.each([
    ["year", 6, "2023", "2025-07-02"],
    ["two-years", 0, "2022", "2024-12-31"],
    ["quarter", 0, "2023-Q4", "2024-03-31"],
    ["month", 1, "2023-12", "2024-03-01"],
    ["two-weeks", 0, "2024-01-01", "2024-01-15"],
  ] as const)("%s with %i months of delay, after %s: on %s", (rhythm, delay, last, expected) => {
    expect(freshnessOf(source(rhythm, delay), ["s"], last, [], "2020-01-01")).toMatchObject({
      expectedOn: expected,
      overdue: false,
    });
  });

  test("and are overdue the day after", () => {
    const of = (today: string) =>
      freshnessOf(source("quarter", 0), ["s"], "2023-Q4", [], today).overdue;
    expect([of("2024-03-31"), of("2024-04-01")]).toEqual([false, true]);
  });

  test("after the last day on which one of the sources delivered", () => {
    const retrievals = [
      { source: "s", on: "2024-03-02" },
      { source: "t", on: "2024-05-01" },
      { source: "other", on: "2024-06-01" },
    ];
    const { retrievedOn } = freshnessOf(
      source("year", 0),
      ["s", "t"],
      "2023",
      retrievals,
      "2024-07-01",
    );
    expect(retrievedOn).toBe("2024-05-01");
  });

  test("but not of a source that published once, or of which nothing is known yet", () => {
    expect(freshnessOf(source("once", 0), ["s"], "2021", [], "2030-01-01")).toEqual({
      lastPeriod: "2021",
      overdue: false,
    });
    expect(freshnessOf(source("year", 0), ["s"], undefined, [], "2030-01-01")).toEqual({
      overdue: false,
    });
  });
});
