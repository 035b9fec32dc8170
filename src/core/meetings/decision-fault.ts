import type { BodyRules, Mandate } from "./body-rules.ts";
import { supersededBy, type Decision } from "./decision.ts";
import { mayWriteMinutes, type MeetingFault } from "./may-steer.ts";
import type { Meeting } from "./meeting.ts";

/** Why something cannot be decided like this. */
export type DecisionFault =
  /** `heldBy`: bodies that may decide it; empty when the region gave this to none. */
  | { readonly kind: "no-mandate"; readonly asked: Mandate; readonly heldBy: readonly string[] }
  /** The minutes of the meeting cannot be written now. */
  | { readonly kind: "no-minutes"; readonly why: MeetingFault }
  | { readonly kind: "effective-before"; readonly day: string }
  | { readonly kind: "nobody-voted" }
  | { readonly kind: "no-vote-here"; readonly organisation: string }
  | { readonly kind: "voted-twice"; readonly organisation: string }
  | { readonly kind: "no-such-decision"; readonly id: string }
  | { readonly kind: "superseded-before"; readonly id: string; readonly by: string };

/** What a body is about to decide. */
export type ToDecide = Pick<Decision, "body" | "effectiveOn" | "manner" | "supersedes"> & {
  /** Day of the meeting, or today outside a meeting; YYYY-MM-DD. */
  readonly day: string;
  /** Everything that it takes a mandate for. */
  readonly asks: readonly Mandate[];
};

interface Standing {
  /** The meeting in which it is decided; left out when it is decided outside one. */
  readonly meeting: Meeting | undefined;
  readonly rules: readonly BodyRules[];
  /** Organisations that sit in the body. */
  readonly voters: readonly string[];
  readonly decisions: readonly Decision[];
}

/** Everything that stands in the way of a decision; empty when it can be taken. */
export function mayDecide(wanted: ToDecide, standing: Standing): readonly DecisionFault[] {
  return [
    ...mandateFaults(wanted, standing.rules),
    ...meetingFaults(standing.meeting),
    ...(wanted.effectiveOn < wanted.day
      ? [{ kind: "effective-before", day: wanted.day } as const]
      : []),
    ...voteFaults(wanted, standing.voters),
    ...supersedingFaults(wanted, standing.decisions),
  ];
}

function mandateFaults(
  { body, asks }: ToDecide,
  rules: readonly BodyRules[],
): readonly DecisionFault[] {
  const holders = (asked: Mandate) =>
    rules.filter(({ mandate }) => mandate.includes(asked)).map((one) => one.body);
  return [...new Set(asks)].flatMap((asked) => {
    const heldBy = holders(asked);
    return heldBy.includes(body) ? [] : [{ kind: "no-mandate", asked, heldBy } as const];
  });
}

function meetingFaults(meeting: Meeting | undefined): readonly DecisionFault[] {
  const may = meeting && mayWriteMinutes(meeting);
  return may === undefined || may.ok ? [] : [{ kind: "no-minutes", why: may.error }];
}

function voteFaults({ manner }: ToDecide, voters: readonly string[]): readonly DecisionFault[] {
  if (manner.kind === "consent") return [];
  const voted = [...manner.for, ...manner.against, ...manner.abstained];
  if (voted.length === 0) return [{ kind: "nobody-voted" }];
  return [...new Set(voted)].flatMap((organisation): readonly DecisionFault[] => {
    if (!voters.includes(organisation)) return [{ kind: "no-vote-here", organisation }];
    const times = voted.filter((one) => one === organisation).length;
    return times > 1 ? [{ kind: "voted-twice", organisation }] : [];
  });
}

function supersedingFaults(
  { body, supersedes }: ToDecide,
  decisions: readonly Decision[],
): readonly DecisionFault[] {
  if (supersedes === undefined) return [];
  // What another body decided is not this one's to replace.
  if (!decisions.some((one) => one.id === supersedes && one.body === body))
    return [{ kind: "no-such-decision", id: supersedes }];
  const later = supersededBy(decisions, supersedes);
  return later === undefined ? [] : [{ kind: "superseded-before", id: supersedes, by: later.id }];
}
