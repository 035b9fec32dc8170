import { ok, refused, type Result } from "../kernel/result.ts";
import { documentDigest } from "./document.ts";
import { forecastRegion, type ForecastOptions } from "./forecast-region.ts";
import { isoDay } from "./iso-day.ts";
import type { LocatedProblem, RegionSource } from "./ports/region-source.ts";
import type { Store } from "./ports/store.ts";
import { readInForce, versionsInForce, type CurrentRegion } from "./region-in-force.ts";

export type UpdateRefused =
  | { readonly kind: "wrong-files"; readonly problems: readonly LocatedProblem[] }
  /** Another process adopted a version at the same moment. */
  | { readonly kind: "overtaken" };

/** Told as each step is done, for who waits. */
export type OnStep = (step: "plan" | "assumptions" | "forecast", fresh: boolean) => void;

/**
 * Brings the store up to date with the files of a region: files that the store has never seen
 * become a new version, everything else stays as it is. Once a change of the plan was decided
 * here, files no longer make a version: they would undo it. A forecast on record is not made again.
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

  const versions = await store.plans.versions(region);
  if (versions.some(({ source: from }) => from === "proposal")) {
    onStep("plan", false);
    onStep("assumptions", false);
  } else {
    const sha256 = documentDigest(files.value);
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
    const latest = await store.plans.latest(region);
    if (latest === undefined) throw new Error(`no plan in the store for ${region}`);
    onStep("plan", newPlan);

    // The latest plan may be another than that of the files: one that was imported.
    const assumptions =
      latest.version.sha256 === sha256 ? assumed : await source.readAssumptions(latest.plan);
    if (!assumptions.ok) return refused({ kind: "wrong-files", problems: assumptions.error });
    const kept = await store.assumptions.versions(region);
    const newAssumptions = kept[0]?.sha256 !== documentDigest(assumptions.value);
    if (newAssumptions) {
      const keptNow = await store.assumptions.keep(region, {
        assumptions: assumptions.value,
        createdAt: now,
        after: kept[0]?.number ?? 0,
      });
      if (!keptNow.ok) return refused({ kind: "overtaken" });
    }
    onStep("assumptions", newAssumptions);
  }

  let isMade = false;
  const current = await readInForce(
    store,
    region,
    await versionsInForce(store, region, isoDay(now)),
    options,
    (plan, assumptions) => {
      isMade = true;
      return forecastRegion(plan, assumptions, options);
    },
    now,
  );
  if (current === undefined) throw new Error("a forecast that is made at once is always there");
  onStep("forecast", isMade);
  return ok(current);
}
