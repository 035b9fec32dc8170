import type { Documents } from "../core/proposals/index.ts";
import { endOfDay } from "./iso-day.ts";
import { firstExpected, lastExpected, type Expected } from "./known-then.ts";
import type { PlanVersion } from "./ports/plan-store.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";

/** What a version did to the forecast, as it stood when the version came. */
export interface ForecastEffect {
  readonly before: Expected;
  readonly after: Expected;
}

/** The versions of the plan of a region, and what was assumed and expected with each. */
export interface PlanHistory {
  /** Newest first; one that was decided on and is not in force yet stands among them. */
  versions(): Promise<readonly PlanVersion[]>;
  /** A version, and the assumptions as they were when it was put in. */
  documents(version: PlanVersion): Promise<Documents>;
  /** What was expected with a version on a day: the last forecast by then, else the first of all. */
  expected(version: PlanVersion, day: string): Promise<Expected | undefined>;
  /** Left out for the first version, and while one of the two has no forecast. */
  effect(version: PlanVersion): Promise<ForecastEffect | undefined>;
}

/** Documents that are remembered: each is some megabytes, and none ever changes. */
const rememberedDocuments = 6;

export function planHistory(
  store: Pick<Store, "plans" | "assumptions" | "forecasts">,
  region: RegionId,
): PlanHistory {
  const read = new Map<number, Promise<Documents>>();
  const versions = () => store.plans.versions(region);
  return {
    versions,
    documents(version) {
      const known = read.get(version.number);
      if (known !== undefined) return known;
      const reading = readDocuments(store, region, version);
      read.set(version.number, reading);
      reading.catch(() => read.delete(version.number));
      if (read.size > rememberedDocuments) read.delete(read.keys().next().value!);
      return reading;
    },
    expected: async (version, day) =>
      (await lastExpected(store, region, version, endOfDay(day))) ??
      firstExpected(store, region, version),
    async effect(version) {
      const previous = (await versions()).find(({ number }) => number === version.number - 1);
      const after = await firstExpected(store, region, version);
      if (previous === undefined || after === undefined) return undefined;
      // A version that was followed before it had a forecast got one later.
      const before =
        (await lastExpected(store, region, previous, after.madeAt)) ??
        (await firstExpected(store, region, previous));
      return before && { before, after };
    },
  };
}

/** The history as it was known at a moment: what came later is left out. */
export function plansUntil(history: PlanHistory, until: Date): PlanHistory {
  return {
    ...history,
    // The first version counts from its adoption, also when it was read in years later.
    versions: async () =>
      (await history.versions()).filter(
        ({ number, createdAt }) => number === 1 || createdAt <= until,
      ),
  };
}

async function readDocuments(
  { plans, assumptions }: Pick<Store, "plans" | "assumptions">,
  region: RegionId,
  { number, createdAt }: PlanVersion,
): Promise<Documents> {
  const kept = await assumptions.versions(region);
  // A plan that was imported before there were assumptions is read with the first.
  const then = kept.find((version) => version.createdAt <= createdAt) ?? kept.at(-1);
  const [adopted, assumed] = await Promise.all([
    plans.version(region, number),
    then && assumptions.version(region, then.number),
  ]);
  if (adopted === undefined || assumed === undefined)
    throw new Error(`version ${number} of the plan of ${region} is not complete`);
  return { plan: adopted.plan, assumptions: assumed.assumptions };
}
