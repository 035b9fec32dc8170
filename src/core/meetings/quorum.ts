import type { BodyRules } from "./body-rules.ts";
import type { Attendance } from "./meeting.ts";
import type { Membership, Place } from "./membership.ts";

/** How many parties are there, and how many must be to decide. */
export interface Quorum {
  readonly present: number;
  /** At least 1. */
  readonly needed: number;
  /** All parties of the body, also those for which nobody sits there. */
  readonly parties: number;
  readonly reached: boolean;
}

/**
 * Whether enough parties are there. A party is there when somebody who sits for it is, in the room
 * or online, or has somebody else in their place.
 * @returns undefined when the region agreed on no quorum, or the body has no parties
 */
export function quorumOf(
  rules: Pick<BodyRules, "quorum"> | undefined,
  { places }: Membership,
  attendance: ReadonlyMap<string, Attendance>,
): Quorum | undefined {
  if (rules?.quorum === undefined || places.length === 0) return undefined;
  const isThere = ({ sitting, substitutes }: Place) =>
    [...sitting, ...substitutes].some(({ person }) => {
      const noted = attendance.get(person);
      return noted !== undefined && noted.presence !== "absent";
    });
  const present = places.filter(isThere).length;
  // A share such as 0.6 of 5 must not ask for a fourth party because of how computers divide.
  const needed = Math.max(1, Math.ceil(rules.quorum * places.length - 1e-9));
  return { present, needed, parties: places.length, reached: present >= needed };
}
