import { describe, expect, test } from "vitest";
import { retryWait } from "./retry-wait.ts";

const now = new Date("2026-01-01T12:00:00Z");

describe("how long to wait before trying again", () => {
  test.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [10, 30_000],
  ])("attempt %d: at most %d ms, at random", (attempt, most) => {
    expect(retryWait(attempt, undefined, now, 0)).toBe(0);
    expect(retryWait(attempt, undefined, now, 0.25)).toBe(most / 4);
  });

  test.each([
    ["7", 7000],
    ["Thu, 01 Jan 2026 12:00:09 GMT", 9000],
    ["Thu, 01 Jan 2026 11:00:00 GMT", 0],
    ["121", "give up"],
    ["soon", 500],
  ] as const)("a server that says %s", (header, wait) => {
    expect(retryWait(1, header, now, 0.5)).toBe(wait);
  });
});
