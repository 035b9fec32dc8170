import type { Contradiction, PlanLookup } from "../../../core/plan/index.ts";
import type { Entry } from "./entry.ts";

/** A doubt about more records than this is about the plan rather than about one of them. */
const mostRecords = 6;

export interface OwnDoubts {
  /** Doubts that its page shows. */
  readonly own: readonly Contradiction[];
  /** Doubts that it shares with many other records; shown once, with all other doubts. */
  readonly shared: readonly Contradiction[];
}

/** The doubts about an initiative, each once. */
export function ownDoubts(
  { subject: { initiative, priority } }: Entry,
  lookup: Pick<PlanLookup, "doubts">,
): OwnDoubts {
  const all = [
    ...new Set([
      ...(priority === undefined ? [] : lookup.doubts("priority", priority.id)),
      ...(initiative === undefined ? [] : lookup.doubts("initiative", initiative.id)),
    ]),
  ];
  return {
    own: all.filter(({ about }) => about.length <= mostRecords),
    shared: all.filter(({ about }) => about.length > mostRecords),
  };
}
