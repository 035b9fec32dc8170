import { measuresFrom, type Source } from "../../core/indicators/index.ts";
import type { Observation, RecordedObservation, Retrieval } from "../../core/observations/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { takeIn, type NotTakenIn, type TakeInto, type TakenIn } from "../take-in.ts";

/** Who delivers figures, and how they came. */
export interface DeliveredBy {
  /** For example "organisation:zzg". */
  readonly by: string;
  readonly retrieval: Extract<Retrieval, { kind: "entered" | "uploaded" }>;
  readonly isExample: boolean;
}

/** Deliveries of one source that cross each other begin anew; more often than this is no chance. */
const mostAttempts = 5;

/**
 * Takes in figures that somebody delivers, all or nothing. Kept are these figures and never the
 * file that they came in: that may hold more than was looked at.
 */
export async function deliverFigures(
  into: TakeInto,
  source: Source,
  figures: readonly Observation[],
  { by, retrieval, isExample }: DeliveredBy,
): Promise<Result<TakenIn, NotTakenIn>> {
  for (let attempts = 1; ; attempts++) {
    const taken = await takeIn(
      into,
      source,
      async (sink): Promise<Result<void, NotTakenIn>> => {
        await sink.bytes(Buffer.from(JSON.stringify(figures)));
        await sink.observations(figures);
        return ok(undefined);
      },
      () => ({
        retrieval,
        retrievedAt: into.now,
        licence: source.licence,
        ...(source.boundaryYear !== undefined && { boundaryYear: source.boundaryYear }),
        isExample,
        deliveredBy: by,
      }),
    );
    if (taken.ok || taken.error.kind !== "overtaken" || attempts >= mostAttempts) return taken;
  }
}

/** The latest that is known of what these figures may be about. */
export function knownOf(
  { store, plan, set }: Pick<TakeInto, "store" | "plan" | "set">,
  source: Source,
  about: Iterable<string>,
): Promise<readonly RecordedObservation[]> {
  return store.observations.read(plan.region.id, {
    measures: measuresFrom(source.id, set.measures).map(({ id }) => id),
    about: [...new Set(about)],
  });
}
