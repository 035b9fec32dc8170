import type { Assumptions, Forecast } from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { engineVersion, type ForecastOptions } from "./forecast-region.ts";
import type { AssumptionVersion } from "./ports/assumption-store.ts";
import type { PlanVersion } from "./ports/plan-store.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";

/** A region ready to be shown: the plan in force, what is assumed, and what follows from it. */
export interface CurrentRegion {
  readonly version: PlanVersion;
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  readonly forecast: Forecast;
}

/** The versions that hold together on a day. */
export interface VersionsInForce {
  readonly plan: PlanVersion;
  readonly assumptions: AssumptionVersion;
}

/**
 * The plan in force on a day, and what is assumed of it. What was assumed together with or after a
 * version that still has to take effect waits for it.
 * @param day YYYY-MM-DD; before the first version, that one counts
 * @throws when the region has no plan or no assumptions yet
 */
export async function versionsInForce(
  { plans, assumptions }: Pick<Store, "plans" | "assumptions">,
  region: RegionId,
  day: string,
): Promise<VersionsInForce> {
  const [versions, assumed] = await Promise.all([
    plans.versions(region),
    assumptions.versions(region),
  ]);
  const plan = versions.find(({ adoptedOn }) => adoptedOn <= day) ?? versions.at(-1);
  const waiting = versions.find(({ number }) => number === (plan?.number ?? 0) + 1);
  const inForce =
    assumed.find(({ createdAt }) => waiting === undefined || createdAt < waiting.createdAt) ??
    assumed.at(-1);
  if (plan === undefined || inForce === undefined)
    throw new Error(`no plan or no assumptions in the store for ${region}`);
  return { plan, assumptions: inForce };
}

/** Makes a forecast that is not on record; nothing when it cannot be made now. */
export type MakeForecast = (
  plan: Plan,
  assumptions: Assumptions,
) => Promise<Forecast | undefined> | Forecast;

/**
 * Reads a region with its forecast, which is made and put on record when that was not done yet.
 * @returns nothing when the forecast cannot be made now: a region is never shown with another's
 */
export async function readInForce(
  store: Pick<Store, "plans" | "assumptions" | "forecasts">,
  region: RegionId,
  versions: VersionsInForce,
  { seed, draws }: ForecastOptions,
  make: MakeForecast,
  now: Date,
): Promise<CurrentRegion | undefined> {
  const [adopted, assumed] = await Promise.all([
    store.plans.version(region, versions.plan.number),
    store.assumptions.version(region, versions.assumptions.number),
  ]);
  const { version, plan } = adopted!;
  const { assumptions } = assumed!;
  const key = {
    planSha256: version.sha256,
    assumptionsSha256: versions.assumptions.sha256,
    engineVersion,
    seed,
    draws,
  };
  const onRecord = await store.forecasts.find(region, key);
  const forecast = onRecord?.forecast ?? (await make(plan, assumptions));
  if (forecast === undefined) return undefined;
  if (onRecord === undefined) await store.forecasts.record(region, key, forecast, now);
  return { version, plan, assumptions, forecast };
}
