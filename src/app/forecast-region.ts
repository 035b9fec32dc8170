import {
  compile,
  simulate,
  type Assumptions,
  type Forecast,
  type SimulationOptions,
} from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";

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
