import { expect, test } from "vitest";
import { courseTicks } from "./course-ticks.ts";

const said = (labels: readonly string[], most: number) =>
  courseTicks(labels, most).map((tick) => tick ?? "");

test("years stand where they begin", () => {
  expect(said(["2023-11", "2023-12", "2024-01", "2024-02"], 4)).toEqual(["", "", "2024", ""]);
  expect(said(["2023KW04", "2024KW01", "2024KW02"], 4)).toEqual(["", "2024", ""]);
});

test("within one year each period has its own word, and numbers stay numbers", () => {
  expect(said(["2024-Q2", "2024-Q3"], 4)).toEqual(["2024-Q2", "2024-Q3"]);
  expect(said(["58", "59", "60"], 4)).toEqual(["58", "59", "60"]);
});

test("there are no more words than fit, and the last is among them", () => {
  const years = Array.from({ length: 31 }, (_, i) => String(1970 + i));
  const words = said(years, 9).filter((word) => word !== "");
  expect(words.length).toBeLessThanOrEqual(9);
  expect(words.at(-1)).toBe("2000");
});
