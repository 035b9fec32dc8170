import { inverseOf, product, transposed } from "./small-matrix.ts";

/** Curves through given heights at knots: as many numbers as knots, and the curve is a sum of them. */
export interface SplineBasis {
  /**
   * For each gap between two knots the four numbers that decide the curve there, each as a sum of
   * heights: the heights at its left and right end, and the second derivatives there.
   */
  readonly ends: readonly (readonly (readonly number[])[])[];
  /**
   * Writes how much each of the four counts at a place; beyond the outer knots as at them.
   * @returns the gap in which the place lies
   */
  fillWeights(x: number, weights: Float64Array, at: number): number;
  /** S, so that ∫ f″² = hᵀSh for heights h. */
  readonly bend: readonly number[][];
}

/**
 * The natural cubic spline by its heights at the knots. Second derivatives follow from the heights
 * by δ = B⁻¹D·h between the outer knots, where they are zero; the bend is Dᵀ B⁻¹ D.
 * @param knots three or more, ascending
 * Source: S.N. Wood (2017), Generalized Additive Models, 2nd edition, section 5.3.1, table 5.1.
 */
export function naturalSpline(knots: readonly number[]): SplineBasis {
  const size = knots.length;
  const gaps = knots.slice(1).map((knot, i) => knot - knots[i]!);
  const inner = Array.from({ length: size - 2 }, (_, i) => i);
  const d = inner.map((i) =>
    knots.map((_, j) => {
      if (j === i) return 1 / gaps[i]!;
      if (j === i + 1) return -1 / gaps[i]! - 1 / gaps[i + 1]!;
      return j === i + 2 ? 1 / gaps[i + 1]! : 0;
    }),
  );
  const b = inner.map((i) =>
    inner.map((j) => {
      if (i === j) return (gaps[i]! + gaps[i + 1]!) / 3;
      return Math.abs(i - j) === 1 ? gaps[Math.max(i, j)]! / 6 : 0;
    }),
  );
  const curved = product(inverseOf(b), d);
  const none = knots.map(() => 0);
  const second = [none, ...curved, none];
  const height = knots.map((_, i) => knots.map((__, j) => (i === j ? 1 : 0)));

  return {
    bend: product(transposed(d), curved),
    ends: gaps.map((_, g) => [height[g]!, height[g + 1]!, second[g]!, second[g + 1]!]),
    fillWeights(x, weights, at) {
      const place = Math.min(Math.max(x, knots[0]!), knots[size - 1]!);
      let g = 0;
      while (g < size - 2 && place > knots[g + 1]!) g++;
      const gap = gaps[g]!;
      const [left, right] = [knots[g + 1]! - place, place - knots[g]!];
      weights[at] = left / gap;
      weights[at + 1] = right / gap;
      weights[at + 2] = (left * (left * left - gap * gap)) / (6 * gap);
      weights[at + 3] = (right * (right * right - gap * gap)) / (6 * gap);
      return g;
    },
  };
}
