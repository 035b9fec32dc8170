import {
  compile,
  simulate,
  simulateGap,
  type Assumptions,
  type Forecast,
  type Outlook,
  type Range,
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

/** Of the same forecast the outlooks in people alone. */
interface PeopleShort {
  readonly total: Outlook;
  readonly sectors: readonly Outlook[];
}

/** As many as the forecast of a page has. The chance that a gap closes needs no more. */
const usualDraws = 10_000;

/** People short over all sectors and in each; very many draws on all processors. */
export async function peopleShortInRegion(
  plan: Plan,
  assumptions: Assumptions,
  options: ForecastOptions & Parameters<ManyDraws>[1],
  manyDraws: ManyDraws,
): Promise<PeopleShort> {
  const { without, ...run } = options;
  const model = compile(plan, assumptions);
  const draws = Math.min(options.draws, usualDraws);
  const { total, sectors } = simulateGap(model, {
    seed: options.seed,
    draws,
    ...(without && { without }),
  });
  if (options.draws === draws)
    return { total: total.people, sectors: sectors.map(({ people }) => people) };
  const initiatives = model.initiatives.filter(({ subject }) => !without?.has(subject));
  const many = await manyDraws({ ...model, initiatives }, run);
  return {
    total: withChances(many.total, total.people),
    sectors: many.sectors.map((sector, s) => withChances(sector, sectors[s]!.people)),
  };
}

const withChances = ({ baseline, withPlan, freed }: Outlook<Range>, known: Outlook): Outlook => ({
  baseline: baseline.map((range, y) => ({ ...known.baseline[y]!, ...range })),
  withPlan: withPlan.map((range, y) => ({ ...known.withPlan[y]!, ...range })),
  freed,
});
