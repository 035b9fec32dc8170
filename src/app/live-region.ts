import type { Assumptions, Forecast } from "../core/impact/index.ts";
import type { IndicatorSet, Monitor } from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import type { Result } from "../kernel/result.ts";
import { isoDay } from "./iso-day.ts";
import { monitorRegion } from "./monitor-region.ts";
import type { RecordedChainEntry } from "./ports/chain-store.ts";
import type { KeptEvaluation } from "./ports/evaluation-store.ts";
import type { PlanVersion } from "./ports/plan-store.ts";
import type { RecordedProgress } from "./ports/progress-store.ts";
import type { Store } from "./ports/store.ts";
import { regionOn, type NotThen, type RegionThen } from "./region-on.ts";
import type { CurrentRegion } from "./update-region.ts";

/** A region as it is known at one moment. The same object until something changes. */
export interface RegionNow {
  readonly version: PlanVersion;
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  readonly forecast: Forecast;
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

/** A region that stays up to date while people, sources and other processes add to its store. */
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

export async function liveRegion(
  store: Store,
  current: CurrentRegion,
  set: IndicatorSet | undefined,
  told: ReadTold,
  at: Date,
): Promise<LiveRegion> {
  const region = current.plan.region.id;
  const days = new Map<string, Promise<Result<RegionThen, NotThen>>>();

  const read = async (today: string): Promise<RegionNow> => {
    const [reports, chainEntries, evaluations] = await Promise.all([
      told.reports(),
      told.chainEntries(),
      told.evaluations(),
    ]);
    const known = { ...current, reports, chainEntries, evaluations, today };
    if (set === undefined) return known;
    const { plan, assumptions, forecast } = current;
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
  /** Differs as soon as anything was added. */
  const stampOf = async (today: string) => {
    const [snapshots, reports, chainEntries, evaluations] = await Promise.all([
      store.observations.snapshots(region),
      told.reports(),
      told.chainEntries(),
      told.evaluations(),
    ]);
    return JSON.stringify([
      today,
      snapshots[0]?.id,
      reports.length,
      reports[0],
      chainEntries.at(-1)?.number,
      evaluations.map(({ id, withdrawn }) => [id, withdrawn?.at]),
    ]);
  };

  let stamp = await stampOf(isoDay(at));
  let now = await read(isoDay(at));
  let refreshed = Promise.resolve();
  const readAnew = async (today: string) => {
    const latest = await stampOf(today);
    if (latest === stamp) return;
    now = await read(today);
    stamp = latest;
    days.clear();
  };
  return {
    now: () => now,
    refresh(moment) {
      // One after another: what was read last is the newest.
      refreshed = refreshed.then(
        () => readAnew(isoDay(moment)),
        () => readAnew(isoDay(moment)),
      );
      return refreshed;
    },
    on(day) {
      const known = days.get(day);
      if (known !== undefined) return known;
      const made = regionOn(store, now, day);
      days.set(day, made);
      made.catch(() => days.delete(day));
      if (days.size > rememberedDays) days.delete(days.keys().next().value!);
      return made;
    },
  };
}
