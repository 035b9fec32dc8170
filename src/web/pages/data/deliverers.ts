import { measuresFrom, measuresOf, type IndicatorSet } from "../../../core/indicators/index.ts";
import type { Snapshot } from "../../../core/observations/index.ts";

/** An organisation that hands in figures, and when it last did. */
export interface Deliverer {
  readonly organisation: string;
  /** Left out when it never did. */
  readonly last?: Date;
}

/** What organisations hand in through one source; sources that need no organisation are left out. */
export interface HandedIn {
  readonly source: IndicatorSet["sources"][number];
  readonly deliverers: readonly Deliverer[];
}

/**
 * Who must hand in figures: the organisations of the indicators that rest on a source of uploads or
 * entries.
 * @param snapshots newest first
 */
export function handedIn(
  { sources, measures, indicators }: IndicatorSet,
  snapshots: readonly Snapshot[],
): readonly HandedIn[] {
  const waiting = sources.filter(
    ({ connector: { kind } }) => kind === "upload" || kind === "entry",
  );
  return waiting.flatMap((source) => {
    const own = new Set(measuresFrom(source.id, measures).map(({ id }) => id));
    const organisations = indicators.flatMap(({ scope, formula }) =>
      scope.kind === "organisations" && measuresOf(formula).some((id) => own.has(id))
        ? scope.organisations
        : [],
    );
    const deliverers = [...new Set(organisations)].map((organisation): Deliverer => {
      const last = snapshots.find(
        ({ source: of, deliveredBy }) =>
          of === source.id && deliveredBy === `organisation:${organisation}`,
      );
      return { organisation, ...(last !== undefined && { last: last.acceptedAt }) };
    });
    return deliverers.length === 0 ? [] : [{ source, deliverers }];
  });
}
