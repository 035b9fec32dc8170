import { inverseOf, product } from "./small-matrix.ts";

/** Curves through given heights at knots: as many numbers as knots, and the curve is a sum of them. */
export interface SplineBasis {
  /** Writes how much each height counts at a place; beyond the outer knots as at them. */
  fillRow(x: number, row: Float64Array): void;
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
  const transposed = knots.map((_, j) => d.map((row) => row[j]!));
  return {
    bend: product(transposed, curved),
    fillRow(x, row) {
      const at = Math.min(Math.max(x, knots[0]!), knots[size - 1]!);
      let j = 0;
      while (j < size - 2 && at > knots[j + 1]!) j++;
      const gap = gaps[j]!;
      const [left, right] = [knots[j + 1]! - at, at - knots[j]!];
      const ofLeft = (left ** 3 / gap - gap * left) / 6;
      const ofRight = (right ** 3 / gap - gap * right) / 6;
      for (let i = 0; i < size; i++)
        row[i] = ofLeft * second[j]![i]! + ofRight * second[j + 1]![i]!;
      row[j]! += left / gap;
      row[j + 1]! += right / gap;
    },
  };
}
