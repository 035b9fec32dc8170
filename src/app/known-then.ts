import type { Assumptions, Forecast } from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { endOfDay } from "./iso-day.ts";
import type { ForecastRun } from "./ports/forecast-store.ts";
import type { PlanVersion } from "./ports/plan-store.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";

type Kept = Pick<Store, "plans" | "forecasts" | "assumptions">;

/** A forecast on record, and what it assumed. */
export interface Expected {
  readonly madeAt: Date;
  readonly forecast: Forecast;
  readonly assumptions: Assumptions;
}

/** The plan and the forecast as they stood on a day. */
export interface KnownThen {
  readonly version: PlanVersion;
  readonly plan: Plan;
  /** The last forecast that was made of this plan; left out when there was none yet. */
  readonly expected?: Expected;
}

/**
 * What was in force and on record at the end of a day.
 * @param day YYYY-MM-DD
 * @returns nothing for a day before the first version
 */
export async function knownThen(
  store: Kept,
  region: RegionId,
  day: string,
): Promise<KnownThen | undefined> {
  const version = (await versionsOn(store, region, day))[0];
  if (version === undefined) return undefined;
  const [adopted, expected] = await Promise.all([
    store.plans.version(region, version.number),
    lastExpected(store, region, version, endOfDay(day)),
  ]);
  return { version, plan: adopted!.plan, ...(expected && { expected }) };
}

/**
 * The versions that were in force up to and including a day, the newest first. The first counts
 * from its adoption, also when it was read into Eenlijn years later; what came after it is known
 * from the moment it was put in, so that nothing done today changes what stood yesterday.
 */
export async function versionsOn(
  { plans }: Pick<Store, "plans">,
  region: RegionId,
  day: string,
): Promise<readonly PlanVersion[]> {
  const until = endOfDay(day);
  return (await plans.versions(region)).filter(
    ({ number, adoptedOn, createdAt }) => adoptedOn <= day && (number === 1 || createdAt <= until),
  );
}

/** The last forecast of a version that was made by a moment; nothing when there was none yet. */
export async function lastExpected(
  store: Kept,
  region: RegionId,
  version: PlanVersion,
  until: Date,
): Promise<Expected | undefined> {
  const run = (await runsOf(store, region, version)).find(({ madeAt }) => madeAt <= until);
  return run && readExpected(store, region, run);
}

/** The first forecast that was ever made of a version; nothing when there is none. */
export async function firstExpected(
  store: Kept,
  region: RegionId,
  version: PlanVersion,
): Promise<Expected | undefined> {
  const run = (await runsOf(store, region, version)).at(-1);
  return run && readExpected(store, region, run);
}

/** Newest first. */
async function runsOf(
  { forecasts }: Kept,
  region: RegionId,
  { sha256 }: PlanVersion,
): Promise<readonly ForecastRun[]> {
  return (await forecasts.runs(region)).filter(({ planSha256 }) => planSha256 === sha256);
}

async function readExpected(
  store: Kept,
  region: RegionId,
  run: ForecastRun,
): Promise<Expected | undefined> {
  const kept = (await store.assumptions.versions(region)).find(
    ({ sha256 }) => sha256 === run.assumptionsSha256,
  );
  const [recorded, assumed] = await Promise.all([
    store.forecasts.run(region, run.id),
    kept && store.assumptions.version(region, kept.number),
  ]);
  if (recorded === undefined || assumed === undefined) return undefined;
  return {
    madeAt: run.madeAt,
    forecast: recorded.forecast,
    assumptions: assumed.assumptions,
  };
}
