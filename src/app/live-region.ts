import type { IndicatorSet, Monitor } from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";
import type { Result } from "../kernel/result.ts";
import type { ForecastOptions } from "./forecast-region.ts";
import { isSameModel } from "./forecast-of.ts";
import { isoDay } from "./iso-day.ts";
import { monitorRegion } from "./monitor-region.ts";
import type { RecordedChainEntry } from "./ports/chain-store.ts";
import type { KeptEvaluation } from "./ports/evaluation-store.ts";
import type { RecordedProgress } from "./ports/progress-store.ts";
import type { Store } from "./ports/store.ts";
import {
  readInForce,
  versionsInForce,
  type CurrentRegion,
  type MakeForecast,
} from "./region-in-force.ts";
import { regionOn, type NotThen, type RegionThen } from "./region-on.ts";
import { sharedRounds } from "./shared-rounds.ts";

/** A region as it is known at one moment. The same object until something changes. */
export interface RegionNow extends CurrentRegion {
  /** Newest first. */
  readonly reports: readonly RecordedProgress[];
  /** In the order of recording. */
  readonly chainEntries: readonly RecordedChainEntry[];
  /** The last that was kept first; withdrawn ones too. */
  readonly evaluations: readonly KeptEvaluation[];
  readonly measured?: {
    readonly set: IndicatorSet;
    readonly monitor: Monitor;
    readonly snapshots: readonly Snapshot[];
  };
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * A region that stays up to date while people, sources and other processes add to its store. A new
 * version of the plan is shown as soon as it is in force and its forecast is there, all at once.
 */
export interface LiveRegion {
  now(): RegionNow;
  /** Reads anew what may have changed; call it after a change of one's own, and now and then. */
  refresh(at: Date): Promise<void>;
  /** The region as it was known at the end of an earlier day (YYYY-MM-DD). */
  on(day: string): Promise<Result<RegionThen, NotThen>>;
}

/** Days that are remembered: nothing that was known then will change. */
const rememberedDays = 20;

/** Reads what people told, as far as it is to be shown. */
export interface ReadTold {
  /** Newest first. */
  reports(): Promise<readonly RecordedProgress[]>;
  /** In the order of recording. */
  chainEntries(): Promise<readonly RecordedChainEntry[]>;
  /** The last that was kept first; withdrawn ones too. */
  evaluations(): Promise<readonly KeptEvaluation[]>;
}

/** How the forecast of a new version is made while the site goes on. */
export interface Forecasting extends ForecastOptions {
  readonly make: MakeForecast;
  readonly clock: () => Date;
}

export async function liveRegion(
  store: Store,
  inForce: CurrentRegion,
  set: IndicatorSet | undefined,
  told: ReadTold,
  forecasting: Forecasting,
  at: Date,
): Promise<LiveRegion> {
  const region = inForce.plan.region.id;
  const days = new Map<string, Promise<Result<RegionThen, NotThen>>>();

  const read = async (current: CurrentRegion, today: string): Promise<RegionNow> => {
    const [reports, chainEntries, evaluations] = await Promise.all([
      told.reports(),
      told.chainEntries(),
      told.evaluations(),
    ]);
    const { version, plan, assumptions, forecast } = current;
    const shown = { version, plan, assumptions, forecast };
    const known = { ...shown, reports, chainEntries, evaluations, today };
    if (set === undefined) return known;
    const expected = { assumptions, forecast };
    const own = {
      plan,
      expected,
      reports,
      evaluations,
      chainEntries: chainEntries.map(({ entry }) => entry),
      day: today,
    };
    const [monitor, snapshots] = await Promise.all([
      monitorRegion(store, set, own),
      store.observations.snapshots(region),
    ]);
    return { ...known, measured: { set, monitor, snapshots } };
  };
  /** `added` differs as soon as anything was added, or another version is in force. */
  const stampOf = async (today: string) => {
    const [versions, snapshots, reports, chainEntries, evaluations] = await Promise.all([
      versionsInForce(store, region, today),
      store.observations.snapshots(region),
      told.reports(),
      told.chainEntries(),
      told.evaluations(),
    ]);
    const added = JSON.stringify([
      today,
      versions.plan.number,
      versions.assumptions.number,
      snapshots[0]?.id,
      reports.length,
      reports[0],
      chainEntries.at(-1)?.number,
      evaluations.map(({ id, withdrawn }) => [id, withdrawn?.at]),
    ]);
    return { versions, added };
  };

  let stamp = await stampOf(isoDay(at));
  let now = await read(inForce, isoDay(at));
  let asked = at;
  /** A change that the model does not see leaves the forecast as it is: nothing to wait for. */
  const makeOrKeep: MakeForecast = (plan, assumptions) =>
    isSameModel(now, { plan, assumptions })
      ? { ...now.forecast }
      : forecasting.make(plan, assumptions);
  const readAnew = async (moment: Date) => {
    const today = isoDay(moment);
    const latest = await stampOf(today);
    if (latest.added === stamp.added) return;
    const { plan, assumptions } = latest.versions;
    const isSame =
      plan.number === stamp.versions.plan.number &&
      assumptions.number === stamp.versions.assumptions.number;
    const current = isSame
      ? now
      : await readInForce(store, region, latest.versions, forecasting, makeOrKeep, moment);
    // Until its forecast is there, the version before it is shown; the next refresh tries again.
    if (current === undefined) return;
    now = await read(current, today);
    stamp = latest;
    days.clear();
  };
  // One after another: what was read last is the newest.
  const refreshed = sharedRounds(() => readAnew(asked));
  return {
    now: () => now,
    refresh(moment) {
      asked = moment;
      return refreshed();
    },
    on(day) {
      const known = days.get(day);
      if (known !== undefined) return known;
      const made = regionOn(store, now, { ...forecasting, make: makeOrKeep }, day);
      days.set(day, made);
      made.then(
        (then) => then.ok || days.delete(day),
        () => days.delete(day),
      );
      if (days.size > rememberedDays) days.delete(days.keys().next().value!);
      return made;
    },
  };
}
