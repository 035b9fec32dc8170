import { describe, expect, test } from "vitest";
import { published } from "../core/impact/engine/index.ts";
import type { Figure } from "../core/plan/index.ts";
import {
  between,
  chance,
  date,
  figureValue,
  number,
  percent,
  saves,
  signed,
  span,
} from "./format.ts";

describe("numbers", () => {
  test.each([
    [3800, "nl", "3.800"],
    [3800, "en", "3,800"],
    [-70, "nl", "−70"],
    [-0.2, "nl", "0"],
  ] as const)("%d in %s is %s", (value, language, written) => {
    expect(number(value, language)).toBe(written);
  });

  test.each([
    [3786.5, 3800],
    [2213.5, 2200],
    [643, 640],
    [-123, -120],
    [99.6, 100],
    [65.6, 66],
    [-2.6, -3],
  ])("%d people are published as %d", (value, shown) => {
    expect(published(value)).toBe(shown);
  });

  test.each([
    [37.2, "+37"],
    [-4, "−4"],
    [0.4, "0"],
    [-0.4, "0"],
  ])("a change of %d is written %s", (value, written) => {
    expect(signed(value, "nl")).toBe(written);
  });

  test("a range says both ends in the same rounding", () => {
    expect(between(10.02, 133.6, "nl")).toBe("tussen 10 en 130");
    expect(span(2140.2, 5306.6, "en")).toBe("2,150 to 5,300");
  });

  test("what may also cost work says so in words", () => {
    expect(saves(10, 134, "nl")).toBe("scheelt waarschijnlijk tussen 10 en 130 mensen");
    expect(saves(-17.2, 284, "nl")).toBe(
      "scheelt waarschijnlijk hooguit 280 mensen, en kan ook 17 mensen extra vragen",
    );
    expect(saves(-40, -5, "en")).toBe("probably needs 5 to 40 people more");
  });

  test.each([
    [0, "0\u00A0%"],
    [0.0004, "minder dan 1\u00A0%"],
    [0.034, "3\u00A0%"],
    [0.9999, "meer dan 99\u00A0%"],
    [1, "100\u00A0%"],
  ])("a chance of %d is %s", (share, written) => {
    expect(percent(share, "nl")).toBe(written);
  });

  test.each([
    [0.1234, 0.004, "12\u00A0%", "12%"],
    [0.0068, 0.0002, "0,7\u00A0%", "0.7%"],
    [0.0012, 0.0002, "1 op de 1.000", "1 in 1,000"],
    [0.0001, 0.0000012, "minder dan 1 op de 1.000", "less than 1 in 1,000"],
    [0, 0.0001, "minder dan 1 op de 1.000", "less than 1 in 1,000"],
    [0.0003, 0.004, "minder dan 1\u00A0%", "less than 1%"],
    [0.43, 0.03, "40\u00A0%", "40%"],
    [0.02, 0.03, "minder dan 10\u00A0%", "less than 10%"],
    [0.9963, 0.0001, "99,6\u00A0%", "99.6%"],
    [1, 0.0001, "meer dan 999 op de 1.000", "more than 999 in 1,000"],
    [0.999, 0.005, "meer dan 99\u00A0%", "more than 99%"],
  ])("a chance of %d, give or take %d, is %s", (chanceClosed, chanceError, nl, en) => {
    expect(chance({ chanceClosed, chanceError }, "nl")).toBe(nl);
    expect(chance({ chanceClosed, chanceError }, "en")).toBe(en);
  });
});

describe("dates", () => {
  test.each([
    ["2023-12-22", "22 december 2023", "22 December 2023"],
    ["2023-11", "november 2023", "November 2023"],
    ["2024-Q1", "eerste kwartaal 2024", "quarter 1 of 2024"],
    ["2024-H2", "tweede helft van 2024", "second half of 2024"],
    ["2024", "2024", "2024"],
    [
      "2024-Q2/2024-Q4",
      "tweede kwartaal 2024 – vierde kwartaal 2024",
      "quarter 2 of 2024 – quarter 4 of 2024",
    ],
  ])("%s", (iso, nl, en) => {
    expect(date(iso, "nl")).toBe(nl);
    expect(date(iso, "en")).toBe(en);
  });
});

describe("figures", () => {
  const figure = (part: Partial<Figure>) =>
    ({ qualifier: "exact", unit: "people", ...part }) as Figure;
  test.each([
    [
      figure({ value: 325000, unit: "inhabitants", qualifier: "about" }),
      "ongeveer 325.000 inwoners",
    ],
    [figure({ value: { low: 25, high: 30 }, unit: "percent" }), "25 tot 30\u00A0%"],
    [figure({ value: { numerator: 1, denominator: 6 }, unit: "fraction" }), "1 op de 6"],
    [figure({ value: "2025-01-01", unit: "date" }), "1 januari 2025"],
    [figure({ value: "2023-11", unit: "date" }), "november 2023"],
    [figure({ value: "2026", unit: "date" }), "2026"],
    [figure({ value: 50000, unit: "euro-per-year" }), "€\u00A050.000 per jaar"],
    [figure({ value: 25.7, unit: "percent" }), "25,7\u00A0%"],
  ])("%o", (value, written) => {
    expect(figureValue(value, "nl")).toBe(written);
  });
});

test("in English the sign for per cent follows the number at once", () => {
  const part = { qualifier: "exact", unit: "percent", value: { low: 25, high: 30 } } as Figure;
  expect(figureValue(part, "en")).toBe("25 to 30%");
});

test("what is no date is a bug, and said as one", () => {
  expect(() => date("voorjaar 2024", "nl")).toThrow("no date: voorjaar 2024");
});
