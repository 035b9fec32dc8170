import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assuranceOf } from "./assurance.ts";
import type { Direction } from "./series.ts";

interface Vector {
  readonly dir: Direction;
  readonly lpl: number;
  readonly upl: number;
  readonly target: number;
  readonly out: keyof typeof ours | null;
}
const ours = {
  consistent_pass: "meets",
  consistent_fail: "misses",
  inconsistent: "hit-or-miss",
} as const;
const vectors: Vector[] = JSON.parse(
  readFileSync("test/reference/spc/unit-vectors.json", "utf8"),
).assurance;

test.each(vectors)("$dir, target $target, $lpl to $upl: $out", ({ dir, lpl, upl, target, out }) => {
  const expected = out === null ? undefined : ours[out];
  expect(assuranceOf({ lower: lpl, upper: upl }, target, dir)).toBe(expected);
});

test.each([1, 3])("a target of %d, on a limit, can be met and missed", (target) => {
  expect(assuranceOf({ lower: 1, upper: 3 }, target, "increase")).toBe("hit-or-miss");
});
