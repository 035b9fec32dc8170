/**
 * The mean of the worst part of the scenarios: conditional value at risk, or expected shortfall
 * (Rockafellar and Uryasev 2000). A tail of 1 is the mean of all.
 */
export interface Tail {
  readonly mean: number;
  /** For each scenario how much it counts; together 1. */
  readonly weights: Float64Array;
}

/**
 * @param values one for each scenario; higher is worse
 * @param tail part of the scenarios that counts, above 0 to 1; a part of a scenario counts in part
 */
export function tailOf(values: Float64Array, tail: number): Tail {
  const scenarios = values.length;
  const weights = new Float64Array(scenarios);
  if (tail === 1) {
    weights.fill(1 / scenarios);
    return { mean: values.reduce((sum, value) => sum + value / scenarios, 0), weights };
  }
  const worstFirst = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!);
  let mean = 0;
  let left = 1;
  for (const scenario of worstFirst) {
    const weight = Math.min(1 / (tail * scenarios), left);
    weights[scenario] = weight;
    mean += weight * values[scenario]!;
    left -= weight;
    if (left <= 0) break;
  }
  return { mean, weights };
}
