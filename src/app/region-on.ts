import type { Result } from "../kernel/result.ts";
import { ok, refused } from "../kernel/result.ts";
import { countedInPractice } from "./counted-in-practice.ts";
import { endOfDay, isoDay } from "./iso-day.ts";
import { firstExpected, knownThen, type Expected, type KnownThen } from "./known-then.ts";
import type { Forecasting, RegionNow } from "./live-region.ts";
import { monitorRegion, readFigures } from "./monitor-region.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";
import { readInForce, versionsInForce } from "./region-in-force.ts";

/** A region as it was known at the end of an earlier day. */
export interface RegionThen extends RegionNow {
  /**
   * Day on which the forecast was made, when that is a later one: on the day itself there was
   * none yet, and the first that followed stands in for it.
   */
  readonly expectedOn?: string;
}

/** Why there is nothing to show of a day. */
export type NotThen =
  | { readonly kind: "before-the-plan"; readonly adoptedOn: string }
  /** Nobody made a forecast of the version of that day yet, and it cannot be made now: ask again. */
  | { readonly kind: "busy" };

/**
 * The region as it was known at the end of a day. What is not kept as versions (its indicators,
 * its rules) is that of now.
 * @param day YYYY-MM-DD, before the day of `now`
 */
export async function regionOn(
  store: Pick<Store, "plans" | "forecasts" | "assumptions" | "observations">,
  now: RegionNow,
  forecasting: Forecasting,
  day: string,
): Promise<Result<RegionThen, NotThen>> {
  const region = now.plan.region.id;
  const then = await knownThen(store, region, day);
  if (then === undefined)
    return refused({ kind: "before-the-plan", adoptedOn: await firstAdoption(store, region) });
  const { version, plan } = then;
  const shown =
    then.expected ??
    (await firstExpected(store, region, version)) ??
    (await expectNow(store, region, then, day, forecasting));
  if (shown === undefined) return refused({ kind: "busy" });
  const told = toldBy(now, day);
  const measured = now.measured && (await measuredOn(store, now.measured, then, shown, told, day));
  return ok({
    version,
    plan,
    assumptions: shown.assumptions,
    forecast: shown.forecast,
    ...told,
    ...(measured && { measured }),
    ...(then.expected === undefined && { expectedOn: isoDay(shown.madeAt) }),
    today: day,
  });
}

async function measuredOn(
  store: Pick<Store, "observations">,
  { set, snapshots }: NonNullable<RegionNow["measured"]>,
  { plan, expected }: KnownThen,
  { assumptions }: Pick<Expected, "assumptions">,
  told: ReturnType<typeof toldBy>,
  day: string,
) {
  const figures = await readFigures(store, set, plan, snapshots, day);
  const own = {
    plan,
    ...(expected && { expected }),
    ...told,
    chainEntries: told.chainEntries.map(({ entry }) => entry),
    day,
  };
  return {
    set,
    monitor: monitorRegion(set, figures, own),
    snapshots: figures.snapshots,
    counted: countedInPractice(assumptions, set, figures.observations),
  };
}

/** A version that was followed by another before anybody made a forecast of it gets one now. */
async function expectNow(
  store: Pick<Store, "plans" | "forecasts" | "assumptions">,
  region: RegionId,
  { version }: KnownThen,
  day: string,
  forecasting: Forecasting,
): Promise<Expected | undefined> {
  const { assumptions } = await versionsInForce(store, region, day);
  const versions = { plan: version, assumptions };
  const madeAt = forecasting.clock();
  const made = await readInForce(store, region, versions, forecasting, forecasting.make, madeAt);
  return made && { ...made, madeAt };
}

/** What people had told by the end of a day. */
function toldBy({ reports, chainEntries, evaluations }: RegionNow, day: string) {
  const until = endOfDay(day);
  return {
    // Examples were all recorded at once, as if each came in on its own day.
    reports: reports.filter(({ isExample, reportedOn, recordedAt }) =>
      isExample ? reportedOn <= day : recordedAt <= until,
    ),
    chainEntries: chainEntries.filter(
      ({ isExample, recordedAt }) => isExample || recordedAt <= until,
    ),
    evaluations: evaluations
      .filter(({ keptAt }) => keptAt <= until)
      .map(({ withdrawn, ...kept }) =>
        withdrawn !== undefined && withdrawn.at <= until ? { ...kept, withdrawn } : kept,
      ),
  };
}

async function firstAdoption({ plans }: Pick<Store, "plans">, region: RegionId): Promise<string> {
  const first = (await plans.versions(region)).at(-1);
  if (first === undefined) throw new Error(`no plan in the store for ${region}`);
  return first.adoptedOn;
}
