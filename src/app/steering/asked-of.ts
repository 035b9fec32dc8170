import { openActions, readMeeting, type Action, type Meeting } from "../../core/meetings/index.ts";
import { hasEnded, stepOn, type PlanLookup } from "../../core/plan/index.ts";
import { silentAfterDays, type Standing } from "../../core/progress/index.ts";
import { readProposal, type Proposal } from "../../core/proposals/index.ts";
import type { Register } from "../../core/register/index.ts";
import type { Actor, Role } from "../../core/rights/index.ts";
import { openSignals, type Signal, type SignalRule } from "../../core/signals/index.ts";
import { isoDay, plusDays } from "../iso-day.ts";

/** Something that somebody is asked to do; `by` is the last day for it, YYYY-MM-DD. */
export type Asked = { readonly by: string } & (
  | { readonly kind: "signal"; readonly signal: Signal }
  /** `last`: day of the last report; left out when there never was one. */
  | { readonly kind: "report"; readonly initiative: string; readonly last?: string }
  | { readonly kind: "action"; readonly action: Action }
  /** A proposal of one's own that a body gave back, on that day. */
  | { readonly kind: "proposal"; readonly proposal: Proposal }
  /** A meeting to come of a body in which one sits. */
  | { readonly kind: "meeting"; readonly meeting: Meeting }
);

interface KnownNow {
  readonly register: Register;
  readonly lookup: PlanLookup;
  /** Where every initiative stands, by its id. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly rules: readonly SignalRule[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Days ahead in which a meeting is told of. */
const meetingDays = 31;
/** Days before silence in which a report is asked for. */
const reportDays = 7;

/** Everything that is asked of somebody now, the most urgent first. */
export function askedOf({ person, roles }: Actor, known: KnownNow): readonly Asked[] {
  const asked: readonly Asked[] = [
    ...signals(roles, known),
    ...reports(roles, known),
    ...openActions(known.register)
      .filter(({ owner }) => owner === person)
      .map((action) => ({ kind: "action", by: action.due, action }) as const),
    ...returned(person, known),
    ...meetings(roles, known),
  ];
  return asked.toSorted((a, b) => (a.by < b.by ? -1 : +(a.by > b.by)));
}

/** Members of a body answer at its table; its chair and secretary see to it that they do. */
function signals(roles: readonly Role[], { register, rules }: KnownNow): readonly Asked[] {
  // To report is the answer to silence, and is asked as such.
  const silences = new Set(
    rules.filter(({ trigger }) => trigger === "report-silent").map(({ id }) => id),
  );
  const isAsked = (signal: Signal) => {
    const { step } = signal.place;
    return roles.some((role) =>
      step.kind === "lead"
        ? role.kind === "lead" && role.initiative === step.initiative && !silences.has(signal.rule)
        : role.kind === "seat" &&
          role.body === step.body &&
          (role.seat === "chair" || role.seat === "secretary"),
    );
  };
  return openSignals(register)
    .filter(isAsked)
    .map((signal) => ({ kind: "signal", by: signal.place.answerBy, signal }));
}

/** Leads report before they fall silent; who never did is asked to begin. */
function reports(roles: readonly Role[], { lookup, standings, today }: KnownNow): readonly Asked[] {
  return roles.flatMap((role): readonly Asked[] => {
    if (role.kind !== "lead") return [];
    const { initiative } = role;
    const record = lookup.initiative(initiative);
    if (record === undefined || hasEnded(stepOn(record.course, today))) return [];
    const last = standings.get(initiative)?.reports[0]?.reportedOn;
    if (last === undefined) return [{ kind: "report", by: today, initiative }];
    const by = plusDays(last, silentAfterDays);
    return by <= plusDays(today, reportDays) ? [{ kind: "report", by, initiative, last }] : [];
  });
}

const returned = (person: string | undefined, { register }: KnownNow): readonly Asked[] =>
  register.all("proposal", readProposal).flatMap((proposal): readonly Asked[] => {
    const { author, state } = proposal;
    const isMine = author !== undefined && author === person;
    return isMine && state.kind === "draft" && state.returned !== undefined
      ? [{ kind: "proposal", by: isoDay(state.returned.at), proposal }]
      : [];
  });

function meetings(roles: readonly Role[], { register, today }: KnownNow): readonly Asked[] {
  const bodies = new Set(roles.flatMap((role) => (role.kind === "seat" ? [role.body] : [])));
  return register.all("meeting", readMeeting).flatMap((meeting): readonly Asked[] => {
    const by = isoDay(meeting.start);
    const isComing =
      (meeting.state === "planned" || meeting.state === "open") &&
      by >= today &&
      by <= plusDays(today, meetingDays);
    return isComing && bodies.has(meeting.body) ? [{ kind: "meeting", by, meeting }] : [];
  });
}
