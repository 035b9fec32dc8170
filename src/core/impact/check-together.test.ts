import { expect, test } from "vitest";
import { togetherProblems } from "./check-together.ts";

type Entry = Parameters<typeof togetherProblems>[0][number];
const entry = (initiative: string, needs: string[], excludes: string[] = []): Entry => ({
  initiative,
  explanation: { nl: "x", en: "x" },
  needs: needs.map((one) => ({ initiative: one })),
  excludes: excludes.map((one) => ({ initiative: one })),
});
const modelled = new Set(["initiative:a", "initiative:b", "initiative:c"]);
const problems = (...entries: Entry[]) =>
  togetherProblems(entries, modelled).map(({ path, message }) => `${path.join(".")}: ${message}`);

test("a chain of needs is sound, and so is what never goes together", () => {
  expect(problems(entry("a", ["b"]), entry("b", ["c"]), entry("c", []))).toEqual([]);
  expect(problems(entry("a", ["b"], ["c"]), entry("d", ["a"]))).toEqual([]);
});

test("nothing stands beside itself", () => {
  expect(problems(entry("a", ["a"], ["a"]))).toEqual([
    'delivery.initiatives.0.needs.0: "initiative:a" stands beside itself',
    'delivery.initiatives.0.excludes.0: "initiative:a" stands beside itself',
  ]);
});

test("only what can be chosen is named", () => {
  expect(problems(entry("a", ["other"]))).toEqual([
    expect.stringMatching(/^delivery\.initiatives\.0\.needs\.0: "initiative:other" has no mech/),
  ]);
});

test("who is needed is not excluded", () => {
  expect(problems(entry("a", ["b"], ["b"]))).toEqual([
    expect.stringMatching(/excludes\.0: It needs "initiative:b" and does not go together/),
  ]);
});

test("a circle of needs is named at each that stands in it, and nowhere else", () => {
  const circle = [entry("a", ["b"]), entry("b", ["c"]), entry("c", ["b"])];
  expect(problems(...circle)).toEqual([
    expect.stringMatching(/^delivery\.initiatives\.1\.needs: "initiative:b" needs itself/),
    expect.stringMatching(/^delivery\.initiatives\.2\.needs: "initiative:c" needs itself/),
  ]);
});
