/** How much of the spread of an outcome comes from one input, or from a group of inputs. */
export interface SobolIndex {
  /** Part of the variance that goes when this input is known; 0 to 1 but for sampling error. */
  readonly first: number;
  /** Part of the variance that is left when all others are known: interactions count in full. */
  readonly total: number;
  /** Standard errors on independent draws; smaller on draws that are spread evenly. */
  readonly firstError: number;
  readonly totalError: number;
}

/**
 * Sobol indices of the inputs of a model, from its outcome on three designs: A, B, and for each
 * input A with that input as in B. The columns of one input in A and B are independent.
 *
 *   first = mean(f(B) · (f(ABᵢ) − f(A))) / V      A. Saltelli e.a. (2010), CPC 181, 259-270, eq. (b)
 *   total = mean((f(A) − f(ABᵢ))²) / 2V           M.J.W. Jansen (1999), CPC 117, 35-43
 *
 * V is the variance over A and B together. Outcomes are taken from their mean first: that changes
 * nothing but rounding and sampling error. The standard error is that of a ratio of two means.
 * @param a,b outcome on A and on B, one for each draw
 * @returns the indices of an input by its outcome on ABᵢ; zeros when the outcome does not vary
 */
export function sobolIndices(
  a: Float64Array,
  b: Float64Array,
): (swapped: Float64Array) => SobolIndex {
  const draws = a.length;
  let sum = 0;
  for (let d = 0; d < draws; d++) sum += a[d]! + b[d]!;
  const mean = sum / (2 * draws);
  const squares = a.map((one, d) => ((one - mean) ** 2 + (b[d]! - mean) ** 2) / 2);
  const variance = meanOf(squares);

  /** The mean of terms as a part of the variance. */
  const partOf = (terms: Float64Array) => {
    const part = meanOf(terms) / variance;
    const influence = terms.map((term, d) => (term - part * squares[d]!) ** 2);
    return { part, error: Math.sqrt(meanOf(influence) / draws) / variance };
  };

  return (swapped) => {
    if (variance === 0) return { first: 0, total: 0, firstError: 0, totalError: 0 };
    const first = partOf(swapped.map((one, d) => (b[d]! - mean) * (one - a[d]!)));
    const total = partOf(swapped.map((one, d) => (one - a[d]!) ** 2 / 2));
    return {
      first: first.part,
      total: total.part,
      firstError: first.error,
      totalError: total.error,
    };
  };
}

function meanOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum / column.length;
}
