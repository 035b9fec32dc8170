import { inverseOf, times } from "../sensitivity/small-matrix.ts";

/**
 * The mean of a column, corrected for how far controls lie from their known means on the same
 * points, by the regression of the column on them. Without controls, or when they do not vary
 * apart from each other, the plain mean.
 *
 *   f̄ − β · (c̄ − μ),   β = Cov(c)⁻¹ Cov(c, f)
 *
 * Source: S.S. Lavenberg and P.D. Welch (1981), Management Science 27(3), 322-335.
 */
export function controlled(
  column: Float64Array,
  controls: readonly Float64Array[],
  means: readonly number[],
): number {
  const mean = meanOf(column);
  const varying = controls.flatMap((control, index) => {
    const own = meanOf(control);
    const away = control.map((value) => value - own);
    const deviation = Math.sqrt(dot(away, away));
    return deviation > 0
      ? [{ scaled: away.map((value) => value / deviation), off: (own - means[index]!) / deviation }]
      : [];
  });
  if (varying.length === 0) return mean;
  // A trace of a ridge: controls that are the same but for rounding share the correction.
  const correlation = varying.map((a, i) =>
    varying.map((b, j) => dot(a.scaled, b.scaled) + (i === j ? 1e-9 : 0)),
  );
  const slopes = times(
    inverseOf(correlation),
    varying.map(({ scaled }) => dot(scaled, column)),
  );
  return varying.reduce((sum, { off }, index) => sum - slopes[index]! * off, mean);
}

const meanOf = (column: Float64Array) => column.reduce((sum, x) => sum + x, 0) / column.length;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
