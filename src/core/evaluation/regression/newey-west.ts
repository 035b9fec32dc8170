/**
 * Covariance of coefficients that allows for unequal variance and for errors that hang together
 * over a number of periods.
 * @param scores per coefficient, per period: design times residual
 * @param inverse (XᵀWX)⁻¹ of the fit
 * @param lags zero or more; with 0 only unequal variance is allowed for
 * Source: Newey and West (1987), Econometrica 55, 703-708, equation 5, with Bartlett's weights;
 * multiplied by n/(n − k) for the coefficients that were fitted.
 */
export function neweyWest(
  scores: readonly (readonly number[])[],
  inverse: readonly (readonly number[])[],
  lags: number,
): number[][] {
  const n = scores[0]!.length;
  const correction = n / (n - scores.length);
  const middle = scores.map((one) =>
    scores.map((other) => {
      let sum = 0;
      for (let lag = -lags; lag <= lags; lag++)
        sum += (1 - Math.abs(lag) / (lags + 1)) * shifted(one, other, lag);
      return correction * sum;
    }),
  );
  return multiply(multiply(inverse, middle), inverse);
}

/**
 * The usual number of lags for a series of n periods.
 * Source: Newey and West (1994), Review of Economic Studies 61, 631-653.
 */
export const usualLags = (n: number) => Math.floor(4 * (n / 100) ** (2 / 9));

function shifted(one: readonly number[], other: readonly number[], lag: number): number {
  return one.reduce((sum, value, i) => sum + value * (other[i + lag] ?? 0), 0);
}

function multiply(a: readonly (readonly number[])[], b: readonly (readonly number[])[]) {
  return a.map((row) => b[0]!.map((_, j) => row.reduce((sum, x, i) => sum + x * b[i]![j]!, 0)));
}
