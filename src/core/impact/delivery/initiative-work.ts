import { lookUp, subjects, type Plan } from "../../plan/index.ts";
import { subjectOf, type Assumptions } from "../assumptions.ts";
import type { Subject } from "../engine/forecast.ts";
import type { Estimate } from "../estimate.ts";

/** A part of the work, done by one organisation; all parts together are 1 at most. */
export interface WorkPart {
  readonly organisation: string;
  readonly part: number;
}

/** What it takes to carry one initiative out. */
export interface InitiativeWork {
  readonly subject: Subject;
  /** Full-time jobs while it grows to full size, and to keep it going after that. */
  readonly fteBuilding: Estimate;
  readonly fteRunning: Estimate;
  /** Euros. */
  readonly euroPerYear: Estimate;
  /** A funding source of the plan; left out when nobody knows who pays. */
  readonly funder?: string;
  /** Empty when the plan names no party: then nobody is known to do the work. */
  readonly carriers: readonly WorkPart[];
  /** What must have started by the time it starts, and what never goes together with it. */
  readonly needs: readonly Subject[];
  readonly excludes: readonly Subject[];
}

/**
 * The work of every initiative that has mechanisms, in the order of the assumptions: its own
 * estimates, or those of a usual initiative. Without carriers of its own the parties that the plan
 * names share the work equally, for it does not say who does how much.
 * @returns nothing when the region assumes nothing about carrying the plan out
 */
export function initiativeWork(
  plan: Plan,
  { initiatives, delivery }: Pick<Assumptions, "initiatives" | "delivery">,
): readonly InitiativeWork[] {
  if (delivery === undefined) return [];
  const own = new Map(delivery.initiatives.map((entry) => [subjectOf(entry), entry]));
  const inPlan = carriersInPlan(plan);
  return initiatives.flatMap((assumption): InitiativeWork[] => {
    if (!("mechanisms" in assumption)) return [];
    const subject = subjectOf(assumption);
    const entry = own.get(subject);
    const { fteBuilding, fteRunning, euroPerYear } = delivery.usual;
    return [
      {
        subject,
        fteBuilding: entry?.fteBuilding ?? fteBuilding,
        fteRunning: entry?.fteRunning ?? fteRunning,
        euroPerYear: entry?.euroPerYear ?? euroPerYear,
        ...(entry?.funder !== undefined && { funder: entry.funder }),
        carriers: entry?.carriers ?? inPlan.get(subject) ?? [],
        needs: entry?.needs.map(subjectOf) ?? [],
        excludes: entry?.excludes.map(subjectOf) ?? [],
      },
    ];
  });
}

function carriersInPlan(plan: Plan): ReadonlyMap<Subject, readonly WorkPart[]> {
  const lookup = lookUp(plan);
  return new Map(
    subjects(plan).map((record) => {
      const { initiative, priority } = record;
      const subject: Subject =
        initiative === undefined ? `priority:${priority!.id}` : `initiative:${initiative.id}`;
      const roles = lookup.rolesIn(record);
      return [subject, roles.map(({ organisation }) => ({ organisation, part: 1 / roles.length }))];
    }),
  );
}
