import type { Party, Priority, Subject, Text } from "../../../core/plan/index.ts";
import { isOpen, type PlanLookup } from "../../../core/plan/index.ts";

/** From most to least: leads, takes part, is still to be asked, stands in the name only. */
export const parts = ["lead", "party", "to-ask", "named"] as const;
export type Part = (typeof parts)[number];

/** One initiative as seen from one organisation. */
export interface Involvement {
  readonly subject: Subject;
  readonly part: Part;
  /** What the plan says of this part, when it says anything. */
  readonly role?: Text;
}

/**
 * What an organisation does, each initiative once with its largest part. Somebody whom the plan
 * only calls a party still to be asked does not take part, and is kept apart.
 */
export function involvementsOf(lookup: PlanLookup, organisation: string): Involvement[] {
  return lookup
    .involvements(organisation)
    .map(({ subject, as }): Involvement => {
      const mentions = mentionsIn(subject.priority, organisation);
      const role = mentions.find((party) => party.role !== undefined)?.role;
      const toAsk = as === "party" && mentions.every(({ confirmed }) => !confirmed);
      const part = toAsk ? "to-ask" : as;
      return role === undefined ? { subject, part } : { subject, part, role };
    })
    .toSorted((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));
}

function mentionsIn(priority: Priority | undefined, organisation: string): Party[] {
  if (priority === undefined) return [];
  return [priority.lead, priority.describedParties, priority.currentParties].flatMap((stated) =>
    stated === undefined || isOpen(stated)
      ? []
      : stated.parties.filter((party) => party.organisation === organisation),
  );
}
