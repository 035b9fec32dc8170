import type { IndicatorSet, Monitor } from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import type { Result } from "../kernel/result.ts";
import type { ForecastOptions } from "./forecast-region.ts";
import { isSameModel } from "./forecast-of.ts";
import { isoDay } from "./iso-day.ts";
import { monitorRegion, readFigures, type Figures } from "./monitor-region.ts";
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

  /** All that may be new but the figures themselves, in one go. */
  const look = async (today: string) => {
    const [versions, snapshots, reports, chainEntries, evaluations] = await Promise.all([
      versionsInForce(store, region, today),
      store.observations.snapshots(region),
      told.reports(),
      told.chainEntries(),
      told.evaluations(),
    ]);
    return { today, versions, snapshots, reports, chainEntries, evaluations };
  };
  type Seen = Awaited<ReturnType<typeof look>>;

  let figures: (Figures & { readonly of: string }) | undefined;
  /** They are many, and the same until a source delivers, the plan changes or a day begins. */
  const figuresOf = async (measures: IndicatorSet, plan: Plan, seen: Seen) => {
    const of = figuresStamp(seen);
    if (figures?.of !== of)
      figures = { of, ...(await readFigures(store, measures, plan, seen.snapshots, seen.today)) };
    return figures;
  };

  const regionNow = async (current: CurrentRegion, seen: Seen): Promise<RegionNow> => {
    const { version, plan, assumptions, forecast } = current;
    const { reports, chainEntries, evaluations, snapshots, today } = seen;
    const shown = { version, plan, assumptions, forecast };
    const known = { ...shown, reports, chainEntries, evaluations, today };
    if (set === undefined) return known;
    const monitor = monitorRegion(set, await figuresOf(set, plan, seen), {
      plan,
      expected: { assumptions, forecast },
      reports,
      evaluations,
      chainEntries: chainEntries.map(({ entry }) => entry),
      day: today,
    });
    return { ...known, measured: { set, monitor, snapshots } };
  };

  let last = await look(isoDay(at));
  let now = await regionNow(inForce, last);
  let asked = at;
  /** A change that the model does not see leaves the forecast as it is: nothing to wait for. */
  const makeOrKeep: MakeForecast = (plan, assumptions) =>
    isSameModel(now, { plan, assumptions })
      ? { ...now.forecast }
      : forecasting.make(plan, assumptions);
  const readAnew = async (moment: Date) => {
    const latest = await look(isoDay(moment));
    if (stampOf(latest) === stampOf(last)) return;
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

type Stamped = Pick<RegionNow, "today" | "reports" | "chainEntries" | "evaluations"> & {
  readonly versions: Awaited<ReturnType<typeof versionsInForce>>;
  readonly snapshots: readonly Snapshot[];
};

/** Differs as soon as other figures are to be read. */
const figuresStamp = ({ today, versions, snapshots }: Stamped): string =>
  JSON.stringify([today, versions.plan.number, snapshots[0]?.id]);

/** Differs as soon as anything was added, or another version is in force. */
function stampOf(seen: Stamped): string {
  const { versions, reports, chainEntries, evaluations } = seen;
  return JSON.stringify([
    figuresStamp(seen),
    versions.assumptions.number,
    reports.length,
    reports[0],
    chainEntries.at(-1)?.number,
    evaluations.map(({ id, withdrawn }) => [id, withdrawn?.at]),
  ]);
}
