import { normalTail } from "../../../kernel/normal-tail.ts";
import { sobolPoints } from "../../../kernel/sobol.ts";
import { controlled } from "./controlled.test-data.ts";
import type { Integrand } from "./integrand.test-data.ts";

export interface GapEstimate {
  /** Mean gap in people, and its standard error. */
  readonly mean: number;
  readonly meanError: number;
  /** Chance that the gap is closed, 0 to 1, and its standard error. */
  readonly chance: number;
  readonly chanceError: number;
}

/**
 * Mean gap and the chance that it closes by other means than the engine, to hold it to: what is
 * normal is integrated exactly, the other inputs on scrambled Sobol points, and what is left is
 * corrected by controls whose mean is known. Every scrambling is an estimate of its own; the
 * standard error is that of their average.
 * @param points of one scrambling; a power of two is best
 * @param scramblings 2 or more
 * Formulas and sources: docs/methods.md#chance-of-closing
 */
export function estimateGap(
  integrand: Integrand,
  {
    points,
    scramblings,
    seed,
  }: { readonly points: number; readonly scramblings: number; readonly seed: number },
): GapEstimate {
  const rounds = Array.from({ length: scramblings }, (_, round) =>
    estimateOnce(integrand, points, seed + round),
  );
  const [mean, meanError] = average(rounds.map((one) => one.mean));
  const [chance, chanceError] = average(rounds.map((one) => one.chance));
  return { mean, meanError, chance, chanceError };
}

/** The estimate of one scrambling. */
export function estimateOnce(
  integrand: Integrand,
  points: number,
  seed: number,
): Pick<GapEstimate, "mean" | "chance"> {
  const { mean, deviation, controls } = integrand.at(sobolPoints(integrand.inputs, points, seed));
  const closes = mean.map((gap, point) => below(-gap / deviation[point]!));
  const corrected = (column: Float64Array) => controlled(column, controls, integrand.controlMeans);
  // A correction may overshoot a chance that is nearly certain.
  return { mean: corrected(mean), chance: Math.min(1, Math.max(0, corrected(closes))) };
}

/** The chance that a standard normal variable lies below z. */
const below = (z: number) => (z < 0 ? normalTail(-z) : 1 - normalTail(z));

/** Mean and its standard error. */
function average(values: readonly number[]): readonly [number, number] {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return [mean, Math.sqrt(squares / (count - 1) / count)];
}
