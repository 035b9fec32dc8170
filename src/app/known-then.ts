import type { Assumptions, Forecast } from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { endOfDay } from "./iso-day.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";

/** The plan and the forecast as they stood on a day. */
export interface KnownThen {
  readonly plan: Plan;
  /** The last forecast that was made, and what it assumed; left out when there was none yet. */
  readonly expected?: { readonly forecast: Forecast; readonly assumptions: Assumptions };
}

/**
 * What was in force and on record at the end of a day.
 * @param day YYYY-MM-DD
 * @param now the plan to fall back on for a day before the first version
 */
export async function knownThen(
  store: Pick<Store, "plans" | "forecasts" | "assumptions">,
  region: RegionId,
  day: string,
  now: Plan,
): Promise<KnownThen> {
  const plan = (await store.plans.inForceOn(region, day))?.plan ?? now;
  const until = endOfDay(day);
  const run = (await store.forecasts.runs(region)).find(({ madeAt }) => madeAt <= until);
  if (run === undefined) return { plan };
  const kept = (await store.assumptions.versions(region)).find(
    ({ sha256 }) => sha256 === run.assumptionsSha256,
  );
  const [recorded, assumed] = await Promise.all([
    store.forecasts.run(region, run.id),
    kept && store.assumptions.version(region, kept.number),
  ]);
  if (recorded === undefined || assumed === undefined) return { plan };
  return {
    plan,
    expected: { forecast: recorded.forecast, assumptions: assumed.assumptions },
  };
}
