import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSwitches, switchQuery, type Switch } from "./switched.ts";

const all: Switch[] = ["a", "b", "c-d"].map((slug) => ({
  slug,
  subject: `initiative:${slug}`,
  of: {},
}));
const read = (query: string) => readSwitches(all, new URLSearchParams(query));

describe("a choice in an address", () => {
  test.each([
    ["", [], []],
    ["zonder=a", ["initiative:a"], []],
    ["zonder=a,c-d&zonder=b", ["initiative:a", "initiative:c-d", "initiative:b"], []],
    ["zonder=alle", ["initiative:a", "initiative:b", "initiative:c-d"], []],
    ["zonder=x,a", ["initiative:a"], ["x"]],
    ["keuze=1&met=a", ["initiative:b", "initiative:c-d"], []],
    ["keuze=1", ["initiative:a", "initiative:b", "initiative:c-d"], []],
    ["keuze=1&met=a&met=b&met=c-d&met=z", [], ["z"]],
  ])("%j", (query, off, unknown) => {
    const choice = read(query);
    expect([...choice.off]).toEqual(off);
    expect(choice.unknown).toEqual(unknown);
  });

  test("comes back from its own address", () => {
    fc.assert(
      fc.property(fc.subarray(all), (chosen) => {
        const off = new Set(chosen.map(({ subject }) => subject));
        expect(read(switchQuery(all, off).slice(1)).off).toEqual(off);
      }),
    );
  });
});
