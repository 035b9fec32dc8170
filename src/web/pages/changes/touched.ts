import { slugOf, type PlanLookup } from "../../../core/plan/index.ts";
import type { Difference } from "../../../core/proposals/index.ts";

/** Where in the region changes are felt, as far as the plan says. */
export interface Touched {
  readonly challenges: ReadonlySet<string>;
  /** Empty when the plan names none: then it can be felt anywhere. */
  readonly municipalities: ReadonlySet<string>;
  /** The initiatives themselves, as their pages are called. */
  readonly subjects: ReadonlySet<string>;
}

/** Challenges and municipalities of the records that changes are about. */
export function touched(differences: readonly Difference[], lookup: PlanLookup): Touched {
  const about = differences.flatMap(({ record }) => {
    const found = recordNamed(record, lookup);
    return found === undefined ? [] : [found];
  });
  return {
    challenges: new Set(about.flatMap(({ challenges }) => challenges)),
    municipalities: new Set(about.flatMap(({ municipalities }) => municipalities)),
    subjects: new Set(about.flatMap(({ subject }) => subject ?? [])),
  };
}

interface Named {
  readonly challenges: readonly string[];
  readonly municipalities: readonly string[];
  readonly subject?: string;
}

/** @param record "initiatives/x", "objectives/x", or "initiatives/initiative:x" of an assumption */
function recordNamed(record: string, lookup: PlanLookup): Named | undefined {
  const [list, name = ""] = record.split("/");
  const id = name.slice(name.indexOf(":") + 1);
  const priority = list === "priorities" || name.startsWith("priority:");
  if (list === "challenges") return { challenges: [id], municipalities: [] };
  if (list === "initiatives" || priority) {
    const chosen = priority ? lookup.priority(id) : undefined;
    const initiative = lookup.initiative(chosen?.initiative ?? id);
    const challenge = (initiative ?? chosen)?.challenge;
    if (challenge === undefined) return undefined;
    return {
      challenges: [challenge],
      municipalities: initiative?.municipalities ?? [],
      subject: slugOf({
        ...(initiative ? { initiative } : {}),
        ...(chosen ? { priority: chosen } : {}),
      }),
    };
  }
  if (list === "municipalities") return { challenges: [], municipalities: [id] };
  return undefined;
}
