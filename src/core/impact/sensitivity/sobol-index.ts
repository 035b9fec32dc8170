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
 * @returns the indices of an input by f(ABᵢ) − f(A), and the draws in which that may be something
 *   else than zero; zeros when the outcome does not vary
 */
export function sobolIndices(
  a: Float64Array,
  b: Float64Array,
): (changes: Float64Array, touched: Uint32Array) => SobolIndex {
  const draws = a.length;
  let sum = 0;
  for (let d = 0; d < draws; d++) sum += a[d]! + b[d]!;
  const mean = sum / (2 * draws);
  const [fromMean, squares] = [new Float64Array(draws), new Float64Array(draws)];
  let [variance, fourth] = [0, 0];
  for (let d = 0; d < draws; d++) {
    const [ofA, ofB] = [a[d]! - mean, b[d]! - mean];
    const square = (ofA * ofA + ofB * ofB) / 2;
    fromMean[d] = ofB;
    squares[d] = square;
    variance += square / draws;
    fourth += (square * square) / draws;
  }

  /**
   * A mean of terms t as a part p of the variance, and its error: √(mean((t − p·squares)²) / n) / V
   * @param sums of t, t² and t · squares
   */
  const partOf = ([terms, ofSquares, together]: Sums) => {
    const part = terms / draws / variance;
    const influence = (ofSquares - 2 * part * together) / draws + part ** 2 * fourth;
    return { part, error: Math.sqrt(Math.max(influence, 0) / draws) / variance };
  };

  return (changes, touched) => {
    if (variance === 0) return { first: 0, total: 0, firstError: 0, totalError: 0 };
    const [ofFirst, ofTotal] = sumsOf(changes, touched, fromMean, squares);
    const first = partOf(ofFirst);
    const total = partOf(ofTotal);
    return {
      first: first.part,
      total: total.part,
      firstError: first.error,
      totalError: total.error,
    };
  };
}

/** Of terms t: Σ t, Σ t² and Σ t · squares. */
type Sums = readonly [number, number, number];

/** Of the terms of both indices; handed arrays alone, so that it is compiled once for all years. */
function sumsOf(
  changes: Float64Array,
  touched: Uint32Array,
  fromMean: Float64Array,
  squares: Float64Array,
): readonly [Sums, Sums] {
  let [first1, first2, first3, total1, total2, total3] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < touched.length; i++) {
    const d = touched[i]!;
    const change = changes[d]!;
    const square = squares[d]!;
    const ofFirst = fromMean[d]! * change;
    const ofTotal = (change * change) / 2;
    first1 += ofFirst;
    first2 += ofFirst * ofFirst;
    first3 += ofFirst * square;
    total1 += ofTotal;
    total2 += ofTotal * ofTotal;
    total3 += ofTotal * square;
  }
  return [
    [first1, first2, first3],
    [total1, total2, total3],
  ];
}
