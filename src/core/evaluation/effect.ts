import { normalQuantile } from "../../kernel/normal-quantile.ts";
import { normalTail } from "../../kernel/normal-tail.ts";
import { studentQuantile, studentTail } from "../../kernel/student-t.ts";

/** What an intervention did, with how sure that is. */
export interface Effect {
  /**
   * ratio: outcome divided by what was expected without, 1 = no effect · difference: outcome
   * minus what was expected without, per period, in the unit of the outcome; 0 = no effect
   */
  readonly measure: "ratio" | "difference";
  readonly value: number;
  /** Bounds of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Of the logarithm for a ratio. */
  readonly standardError: number;
  /** Of Student's t; null where the normal distribution is used. */
  readonly degreesOfFreedom: number | null;
  /** Two-sided, of no effect. */
  readonly pValue: number;
}

/** An estimate on the scale where it is about normal: the logarithm for a ratio. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number | null;
}

/** The effect that an estimate stands for; a ratio is given as its logarithm. */
export function effectOf(measure: Effect["measure"], estimate: Estimate): Effect {
  const { value, standardError, degreesOfFreedom } = estimate;
  const linked = measure === "ratio" ? Math.exp(value) : value;
  const effect = { measure, value: linked, standardError, degreesOfFreedom };
  return { ...effect, ...interval(effect, 0.95), pValue: pValue(estimate) };
}

function pValue({ value, standardError, degreesOfFreedom }: Estimate): number {
  // Without any spread there is no doubt left, either way.
  if (standardError === 0) return value === 0 ? 1 : 0;
  const statistic = Math.abs(value) / standardError;
  return (
    2 *
    (degreesOfFreedom === null ? normalTail(statistic) : studentTail(statistic, degreesOfFreedom))
  );
}

/**
 * Bounds that hold the effect with the given chance, symmetric on the scale of the estimate.
 * @param coverage strictly between 0 and 1
 */
export function interval(
  {
    measure,
    value,
    standardError,
    degreesOfFreedom,
  }: Pick<Effect, "measure" | "value" | "standardError" | "degreesOfFreedom">,
  coverage: number,
): { readonly low: number; readonly high: number } {
  const p = (1 + coverage) / 2;
  const times =
    degreesOfFreedom === null ? normalQuantile(p) : studentQuantile(p, degreesOfFreedom);
  const half = times * standardError;
  return measure === "ratio"
    ? { low: value * Math.exp(-half), high: value * Math.exp(half) }
    : { low: value - half, high: value + half };
}
