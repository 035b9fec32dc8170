import {
  compile,
  simulate,
  type Assumptions,
  type Forecast,
  type Outlooks,
  type SimulationOptions,
} from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";
import type { ManyDraws } from "./ports/many-draws.ts";

export { engineVersion, maxDraws } from "../core/impact/index.ts";

/**
 * Draws, seed and the initiatives to leave out. Leaving out what has no effect in the assumptions
 * is allowed and changes nothing.
 */
export type ForecastOptions = SimulationOptions;

/**
 * What the plan of a region can yield, with its uncertainty.
 * @param assumptions checked against this plan, see `checkAssumptions`
 * @throws RangeError when draws lie outside 2 to `maxDraws`: the faces check what a user asks
 */
export function forecastRegion(
  plan: Plan,
  assumptions: Assumptions,
  options: ForecastOptions,
): Forecast {
  return simulate(compile(plan, assumptions), options);
}

/** Of the same forecast the outlooks in people alone, on all processors: for very many draws. */
export function outlooksOfRegion(
  plan: Plan,
  assumptions: Assumptions,
  { without, ...options }: ForecastOptions & Parameters<ManyDraws>[1],
  manyDraws: ManyDraws,
): Promise<Outlooks> {
  const model = compile(plan, assumptions);
  const initiatives = model.initiatives.filter(({ subject }) => !without?.has(subject));
  return manyDraws({ ...model, initiatives }, options);
}
