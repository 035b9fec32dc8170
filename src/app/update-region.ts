import type { Assumptions, Forecast } from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";
import { documentDigest } from "./document.ts";
import { engineVersion, forecastRegion, type ForecastOptions } from "./forecast-region.ts";
import { isoDay } from "./iso-day.ts";
import type { PlanVersion } from "./ports/plan-store.ts";
import type { LocatedProblem, RegionSource } from "./ports/region-source.ts";
import type { Store } from "./ports/store.ts";

/** A region ready to be shown: the plan in force, what is assumed, and what follows from it. */
export interface CurrentRegion {
  readonly version: PlanVersion;
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  readonly forecast: Forecast;
}

export type UpdateRefused =
  | { readonly kind: "wrong-files"; readonly problems: readonly LocatedProblem[] }
  /** Another process adopted a version at the same moment. */
  | { readonly kind: "overtaken" };

/** Told as each step is done, for who waits. */
export type OnStep = (step: "plan" | "assumptions" | "forecast", fresh: boolean) => void;

/**
 * Brings the store up to date with the files of a region: files that the store has never seen
 * become a new version, everything else stays as it is. A forecast on record is not made again.
 */
export async function updateRegion(
  source: RegionSource,
  store: Store,
  now: Date,
  options: ForecastOptions,
  onStep: OnStep = () => {},
): Promise<Result<CurrentRegion, UpdateRefused>> {
  const files = await source.readPlan();
  if (!files.ok) return refused({ kind: "wrong-files", problems: files.error });
  // Everything is read before anything is stored.
  const assumed = await source.readAssumptions(files.value);
  if (!assumed.ok) return refused({ kind: "wrong-files", problems: assumed.error });
  const region = files.value.region.id;
  await store.regions.register(region, files.value.region.name, now);

  const sha256 = documentDigest(files.value);
  const versions = await store.plans.versions(region);
  const newPlan = !versions.some((version) => version.sha256 === sha256);
  if (newPlan) {
    const adopted = await store.plans.adopt(region, {
      plan: files.value,
      adoptedOn: versions.length === 0 ? files.value.region.plan.adopted : isoDay(now),
      source: "files",
      createdAt: now,
      after: versions[0]?.number ?? 0,
    });
    if (!adopted.ok) return refused({ kind: "overtaken" });
  }
  const inForce = await store.plans.latest(region);
  if (inForce === undefined) throw new Error(`no plan in the store for ${region}`);
  onStep("plan", newPlan);

  // The plan in force may be another than that of the files: one that was imported.
  const assumptions =
    inForce.version.sha256 === sha256 ? assumed : await source.readAssumptions(inForce.plan);
  if (!assumptions.ok) return refused({ kind: "wrong-files", problems: assumptions.error });
  const assumptionsSha256 = documentDigest(assumptions.value);
  const kept = await store.assumptions.versions(region);
  const newAssumptions = kept[0]?.sha256 !== assumptionsSha256;
  if (newAssumptions) {
    const keptNow = await store.assumptions.keep(region, {
      assumptions: assumptions.value,
      createdAt: now,
      after: kept[0]?.number ?? 0,
    });
    if (!keptNow.ok) return refused({ kind: "overtaken" });
  }
  onStep("assumptions", newAssumptions);

  const key = {
    planSha256: inForce.version.sha256,
    assumptionsSha256,
    engineVersion,
    seed: options.seed,
    draws: options.draws,
  };
  const onRecord = await store.forecasts.find(region, key);
  const forecast = onRecord?.forecast ?? forecastRegion(inForce.plan, assumptions.value, options);
  if (onRecord === undefined) await store.forecasts.record(region, key, forecast, now);
  onStep("forecast", onRecord === undefined);

  return ok({
    version: inForce.version,
    plan: inForce.plan,
    assumptions: assumptions.value,
    forecast,
  });
}
