import type { IndicatorSet, Monitor } from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import type { Result } from "../kernel/result.ts";
import { countedInPractice, type CountedInPractice } from "./counted-in-practice.ts";
import type { ForecastOptions } from "./forecast-region.ts";
import { isSameModel } from "./forecast-of.ts";
import { isoDay } from "./iso-day.ts";
import { lookAtRegion, type ReadTold, type Seen } from "./look-at-region.ts";
import { monitorRegion, readFigures, type Figures } from "./monitor-region.ts";
import type { RecordedChainEntry } from "./ports/chain-store.ts";
import type { KeptEvaluation } from "./ports/evaluation-store.ts";
import type { RecordedProgress } from "./ports/progress-store.ts";
import type { Store } from "./ports/store.ts";
import { readInForce, type CurrentRegion, type MakeForecast } from "./region-in-force.ts";
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
    readonly counted: readonly CountedInPractice[];
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

  let figures: Figures | undefined;
  let figuresOf: readonly unknown[] = [];
  /** They are many, and the same until a source delivers, the plan changes or a day begins. */
  const figuresNow = async (measures: IndicatorSet, plan: Plan, { snapshots, today }: Seen) => {
    const of = [plan, snapshots, today];
    if (figures === undefined || of.some((part, index) => part !== figuresOf[index]))
      figures = await readFigures(store, measures, plan, snapshots, today);
    figuresOf = of;
    return figures;
  };
  const regionNow = async (current: CurrentRegion, seen: Seen): Promise<RegionNow> => {
    const { version, plan, assumptions, forecast } = current;
    const { reports, chainEntries, evaluations, snapshots, today } = seen;
    const shown = { version, plan, assumptions, forecast };
    const known = { ...shown, reports, chainEntries, evaluations, today };
    if (set === undefined) return known;
    const observed = await figuresNow(set, plan, seen);
    const monitor = monitorRegion(set, observed, {
      plan,
      expected: { assumptions, forecast },
      reports,
      evaluations,
      chainEntries: chainEntries.map(({ entry }) => entry),
      day: today,
    });
    const counted = countedInPractice(assumptions, set, observed.observations);
    return { ...known, measured: { set, monitor, snapshots, counted } };
  };

  let last = await lookAtRegion(store, region, told, isoDay(at));
  let now = await regionNow(inForce, last);
  let asked = at;
  /** A change that the model does not see leaves the forecast as it is: nothing to wait for. */
  const makeOrKeep: MakeForecast = (plan, assumptions) =>
    isSameModel(now, { plan, assumptions })
      ? { ...now.forecast }
      : forecasting.make(plan, assumptions);
  const readAnew = async (moment: Date) => {
    const latest = await lookAtRegion(store, region, told, isoDay(moment), last);
    if (latest === last) return;
    const { plan, assumptions } = latest.versions;
    const isSame =
      plan.number === last.versions.plan.number &&
      assumptions.number === last.versions.assumptions.number;
    const current = isSame
      ? now
      : await readInForce(store, region, latest.versions, forecasting, makeOrKeep, moment);
    // Until its forecast is there, the version before it is shown; the next refresh tries again.
    if (current === undefined) return;
    now = await regionNow(current, latest);
    last = latest;
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
