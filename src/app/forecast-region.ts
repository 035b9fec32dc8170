import {
  compile,
  simulate,
  subjectOf,
  type Assumptions,
  type Forecast,
  type Subject,
} from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";

export interface ForecastOptions {
  /** From 100 to 100,000; fewer say little, more take minutes. */
  readonly draws?: number;
  /** The same seed gives the same forecast, to the last bit. */
  readonly seed?: number;
  /** Initiatives to leave out, each as "initiative:…" or "priority:…". */
  readonly without?: readonly Subject[];
}

export type ForecastRefusal =
  | { readonly kind: "draws-out-of-range"; readonly draws: number }
  /** Not in the assumptions, or assumed to have no effect. */
  | { readonly kind: "not-modelled"; readonly subjects: readonly Subject[] };

/**
 * What the plan of a region can yield, with its uncertainty.
 * @param assumptions checked against this plan, see `checkAssumptions`
 */
export function forecastRegion(
  plan: Plan,
  assumptions: Assumptions,
  { draws = 10_000, seed = 1, without = [] }: ForecastOptions = {},
): Result<Forecast, ForecastRefusal> {
  if (!Number.isInteger(draws) || draws < 100 || draws > 100_000)
    return refused({ kind: "draws-out-of-range", draws });
  const modelled = new Set(
    assumptions.initiatives.flatMap((one) => ("mechanisms" in one ? [subjectOf(one)] : [])),
  );
  const unknown = without.filter((subject) => !modelled.has(subject));
  if (unknown.length > 0) return refused({ kind: "not-modelled", subjects: unknown });
  return ok(simulate(compile(plan, assumptions), { draws, seed, without: new Set(without) }));
}
