import { describe, expect, test } from "vitest";
import { between, drawWith } from "./distribution.ts";
import { normalColumn } from "./draw/input-columns.ts";

const draws = 40_000;
const plain = between("identity", -1.6448536269514722, 1.6448536269514722); // standard normal
const hopeful = { ...plain, guess: 1 } as const;
const burden = { ...plain, guess: -1 } as const;

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (column: Float64Array) => column.reduce((sum, x) => sum + x, 0) / draws;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let d = 0; d < draws; d++) {
    ab += (a[d]! - ma) * (b[d]! - mb);
    aa += (a[d]! - ma) ** 2;
    bb += (b[d]! - mb) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

describe("guesses err together", () => {
  const draw = drawWith(1, draws, 0.3);
  // Standard error of a correlation is at most 1/√n = 0.005; four of them.
  const tolerance = 0.02;

  test("two of them by the correlation that is assumed", () => {
    expect(Math.abs(correlation(draw("a", hopeful), draw("b", hopeful)) - 0.3)).toBeLessThan(
      tolerance,
    );
  });

  test("a hopeful benefit goes with a hopeful, lower burden", () => {
    expect(Math.abs(correlation(draw("a", hopeful), draw("b", burden)) + 0.3)).toBeLessThan(
      tolerance,
    );
  });

  test("what was measured does not follow", () => {
    expect(Math.abs(correlation(draw("a", hopeful), draw("b", plain)))).toBeLessThan(tolerance);
  });

  test("each keeps its own distribution", () => {
    const sorted = draw("a", hopeful).toSorted();
    // Standard error of a 95th percentile of a standard normal: √(0.05 × 0.95 / n) / 0.1031.
    expect(Math.abs(sorted[0.95 * draws - 1]! - 1.645)).toBeLessThan((4 * 0.2179) / 200 / 0.1031);
  });

  test("without correlation everything is drawn as if it were not there", () => {
    expect(drawWith(1, draws, 0)("a", hopeful).join()).toBe(normalColumn(1, "a", draws).join());
  });
});
