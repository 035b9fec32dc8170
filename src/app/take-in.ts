import {
  impossible,
  measuresFrom,
  type Impossible,
  type IndicatorSet,
  type Source,
} from "../core/indicators/index.ts";
import type { Observation, ObservationKey, Snapshot } from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";
import { hideSmallNumbers, type CannotHide } from "./hide-small-numbers.ts";
import { isoDay } from "./iso-day.ts";
import type { DeliveryManifest, DeliveryRefused, OpenDelivery } from "./ports/observation-store.ts";
import { isFetchable, type SourceSink } from "./ports/source-connector.ts";
import type { Store } from "./ports/store.ts";

/** Why a delivery was not taken in. Says where, never what a value was. */
export type NotTakenIn =
  | DeliveryRefused
  | CannotHide
  /** It brought nothing at all. */
  | { readonly kind: "empty" }
  /** Of a measure that the files of the region do not expect from this source. */
  | { readonly kind: "unknown-measure"; readonly measure: string }
  /** The first ones, in the order of the delivery. */
  | {
      readonly kind: "impossible-values";
      readonly values: readonly (ObservationKey & { readonly why: Impossible })[];
    }
  /** More counts of people at once than can be looked at together. */
  | { readonly kind: "too-much-to-hide"; readonly most: number };

export interface TakenIn {
  /** Left out when it was only tried. */
  readonly snapshot?: Snapshot;
  /** False when it is the last delivery of the source once more. */
  readonly isNew: boolean;
  /** Observations in it. */
  readonly total: number;
  /** Values that were hidden because they, or what follows from them, are small. */
  readonly hidden: number;
}

/** Where a delivery goes, and by which rules. */
export interface TakeInto {
  readonly store: Pick<Store, "observations">;
  readonly plan: Plan;
  readonly set: IndicatorSet;
  readonly now: Date;
  /** Looks at all of it and keeps nothing. */
  readonly dryRun?: boolean;
  /** Told how many observations were read so far. */
  readonly onProgress?: (observations: number) => void;
}

/** Counts of people that wait in memory until their tables are whole. */
const mostToHide = 200_000;

const mostImpossible = 50;
const rowsPerBatch = 2500;

/**
 * Takes in what a source delivers, as a whole or not at all: the one door through which figures
 * come. What cannot be is refused; small numbers are hidden before anything of them is stored. The
 * bytes as they came are kept of what was fetched. Of a source with small numbers, and of what
 * people hand in, what was taken from them is kept instead: a file of somebody may have other
 * sheets, or lines above its header, that nobody looked at.
 * @param read puts the delivery into the sink; what it refuses is handed on
 * @param describe says where it came from, once it was read
 */
export async function takeIn<T, E>(
  into: TakeInto,
  source: Source,
  read: (sink: SourceSink) => Promise<Result<T, E>>,
  describe: (outcome: T) => DeliveryManifest,
): Promise<Result<TakenIn, E | NotTakenIn>> {
  const delivery = await into.store.observations.open(into.plan.region.id, source.id);
  let accepted = false;
  try {
    const door = doorTo(delivery, into, source);
    const outcome = await read(door.sink);
    if (!outcome.ok) return outcome;
    const { total, hidden } = await door.close();
    if (into.dryRun === true) return ok({ isNew: false, total, hidden });
    const snapshot = await delivery.accept(describe(outcome.value), into.now);
    if (!snapshot.ok) return snapshot;
    accepted = true;
    const isNew = snapshot.value.acceptedAt.getTime() === into.now.getTime();
    return ok({ snapshot: snapshot.value, isNew, total, hidden });
  } catch (error) {
    if (error instanceof Stopped) return refused(error.reason);
    throw error;
  } finally {
    if (!accepted) await delivery.abandon();
  }
}

/** Ends the reading from inside the sink; never leaves this file. */
class Stopped extends Error {
  readonly reason: NotTakenIn;

  constructor(reason: NotTakenIn) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** What stands between a source and the store. */
function doorTo(
  delivery: OpenDelivery,
  { store, plan, set, now, onProgress }: TakeInto,
  source: Source,
) {
  const measures = new Map(measuresFrom(source.id, set.measures).map((each) => [each.id, each]));
  const keepsBytes =
    isFetchable(source.connector.kind) &&
    [...measures.values()].every(({ smallNumbers }) => smallNumbers === undefined);
  const today = isoDay(now);
  const toHide = new Map<string, Observation>();
  const wrong: (ObservationKey & { why: Impossible })[] = [];
  let waiting: Observation[] = [];
  let total = 0;

  const flush = async () => {
    if (!keepsBytes) await delivery.addBytes(Buffer.from(waiting.map(line).join("")));
    const added = await delivery.addObservations(waiting);
    waiting = [];
    if (!added.ok) throw new Stopped(added.error);
  };
  const pass = async (observation: Observation) => {
    if (waiting.push(observation) >= rowsPerBatch) await flush();
  };

  const waitForTable = (observation: Observation) => {
    const key = keyOf(observation);
    const text = Object.values(key).join(" ");
    if (toHide.has(text)) throw new Stopped({ kind: "same-key-twice", key });
    if (toHide.size >= mostToHide)
      throw new Stopped({ kind: "too-much-to-hide", most: mostToHide });
    toHide.set(text, observation);
  };

  const sink: SourceSink = {
    async bytes(chunk) {
      if (keepsBytes) await delivery.addBytes(chunk);
    },
    async observations(batch) {
      for (const observation of batch) {
        const measure = measures.get(observation.measure);
        if (measure === undefined)
          throw new Stopped({ kind: "unknown-measure", measure: observation.measure });
        const why = impossible(measure, observation, today);
        if (why !== undefined) wrong.push({ ...keyOf(observation), why });
        if (wrong.length >= mostImpossible) break;
        if (measure.smallNumbers === undefined) await pass(observation);
        else waitForTable(observation);
      }
      if (wrong.length >= mostImpossible)
        throw new Stopped({ kind: "impossible-values", values: wrong });
      total += batch.length;
      onProgress?.(total);
    },
  };

  return {
    sink,
    /** Lets through what waited. */
    async close() {
      if (wrong.length > 0) throw new Stopped({ kind: "impossible-values", values: wrong });
      if (total === 0) throw new Stopped({ kind: "empty" });
      const counts = [...toHide.values()];
      const names = new Set(counts.map(({ measure }) => measure));
      const safe = hideSmallNumbers(
        counts,
        measures,
        await store.observations.history(plan.region.id, { measures: [...names] }),
        plan.municipalities.map(({ id }) => id),
      );
      if (!safe.ok) throw new Stopped(safe.error);
      for (const observation of safe.value.observations) await pass(observation);
      await flush();
      return { total, hidden: safe.value.hidden };
    },
  };
}

const keyOf = ({ measure, about, group, period }: Observation): ObservationKey => ({
  measure,
  about,
  group,
  period,
});

/** An observation as a line of what is kept where the bytes are not. */
const line = ({ measure, about, group, period, value, state }: Observation) =>
  `${[measure, about, group, period, value.kind === "known" ? value.value : value.reason, state].join(";")}\n`;
