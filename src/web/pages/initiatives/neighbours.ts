import type { Mechanism } from "../../../core/impact/index.ts";
import type { Entry } from "./entry.ts";

export interface Neighbours {
  /** May be the same initiative under another name. */
  readonly overlapping: readonly Entry[];
  /** The chosen initiative that bundles this one, or the ones that this one bundles. */
  readonly partOf: readonly Entry[];
  readonly parts: readonly Entry[];
  /** The effect of this one is counted there. */
  readonly countedIn: readonly Entry[];
  /** In the model they want to save the same work, so that together they save less. */
  readonly samePool: readonly Entry[];
  /** Before and after it within its challenge. */
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/** How an initiative hangs together with others. */
export function neighboursOf(entry: Entry, all: readonly Entry[]): Neighbours {
  const { initiative, priority } = entry.subject;
  const withId = (ids: readonly (string | undefined)[]) =>
    all.filter(({ subject }) => ids.includes(subject.initiative?.id ?? ""));
  const siblings = all.filter(
    ({ challenge, listed }) => challenge === entry.challenge && listed === entry.listed,
  );
  const at = siblings.indexOf(entry);
  const pools = poolsOf(entry);
  const { assumption } = entry;
  return {
    overlapping: withId(initiative?.overlapsWith ?? []),
    partOf: all.filter(
      ({ subject }) => subject.priority !== undefined && subject.priority.id === initiative?.partOf,
    ),
    parts: all.filter(
      ({ subject }) => priority !== undefined && subject.initiative?.partOf === priority.id,
    ),
    countedIn:
      assumption !== undefined && "noEffect" in assumption ? withId([assumption.countedIn]) : [],
    samePool: all.filter(
      (other) => other !== entry && [...poolsOf(other)].some((pool) => pools.has(pool)),
    ),
    previous: siblings[at - 1],
    next: siblings[at + 1],
  };
}

/** The pools from which an initiative takes work away. */
function poolsOf({ assumption }: Entry): ReadonlySet<string> {
  if (assumption === undefined || "noEffect" in assumption) return new Set();
  return new Set(
    assumption.mechanisms.flatMap((mechanism: Mechanism) =>
      mechanism.kind === "supply" ? [] : [mechanism.pool],
    ),
  );
}
