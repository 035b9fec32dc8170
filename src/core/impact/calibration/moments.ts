/** Mean and variance of a quantity on the scale of its link. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** The logarithm of a normal density times a likelihood, up to a constant. */
export const logNormalTimes =
  (mean: number, deviation: number, logLikelihood: (x: number) => number) => (x: number) =>
    logLikelihood(x) - ((x - mean) / deviation) ** 2 / 2;

/** How far below its top a density still counts: e^−40 of it. */
const depth = 40;
const points = 2000;

/**
 * Mean and variance of a density with one top, by the trapezium rule, which for a smooth density
 * that dies out on both sides errs less than any power of the step.
 * @param logDensity concave, up to a constant
 * @param from where to begin looking for its top
 * @param width about as wide as the density, above 0; it may be much narrower
 */
export function momentsOf(logDensity: (x: number) => number, from: number, width: number): Moments {
  const top = topOf(logDensity, from, width);
  const highest = logDensity(top);
  const edge = (side: 1 | -1) => {
    let [inside, outside] = [0, width];
    while (logDensity(top + side * outside) > highest - depth) outside *= 2;
    // To a thousandth: how narrow it is decides how fine the steps are.
    while (outside - inside > outside / 1000) {
      const half = (inside + outside) / 2;
      if (logDensity(top + side * half) > highest - depth) inside = half;
      else outside = half;
    }
    return top + side * outside;
  };
  const [low, high] = [edge(-1), edge(1)];
  let [sum, first, second] = [0, 0, 0];
  for (let point = 0; point <= points; point++) {
    const away = low + ((high - low) * point) / points - top;
    const weight = Math.exp(logDensity(top + away) - highest);
    sum += weight;
    first += weight * away;
    second += weight * away * away;
  }
  const shift = first / sum;
  return { mean: top + shift, variance: second / sum - shift * shift };
}

/** By ternary search between two places that enclose the top. */
function topOf(logDensity: (x: number) => number, from: number, width: number): number {
  const uphill = (side: 1 | -1) => {
    let step = width;
    while (logDensity(from + side * 2 * step) > logDensity(from + side * step)) step *= 2;
    return from + side * 2 * step;
  };
  let [low, high] = [uphill(-1), uphill(1)];
  while (high - low > width * 1e-7) {
    const third = (high - low) / 3;
    if (logDensity(low + third) < logDensity(high - third)) low += third;
    else high -= third;
  }
  return (low + high) / 2;
}
