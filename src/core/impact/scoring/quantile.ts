import { normalQuantile } from "../../../kernel/normal-quantile.ts";

/** The value that a quantity stays below with chance p, strictly between 0 and 1; never falls. */
export type Quantile = (p: number) => number;

const z95 = normalQuantile(0.95);

/**
 * A whole distribution from the three percentiles that a forecast on record keeps: normal on
 * either side of the median, each side as wide as its percentile says.
 * @param range p5 ≤ p50 ≤ p95
 */
export function quantileOf({
  p5,
  p50,
  p95,
}: {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}): Quantile {
  const [below, above] = [(p50 - p5) / z95, (p95 - p50) / z95];
  return (p) => p50 + (p < 0.5 ? below : above) * normalQuantile(p);
}
