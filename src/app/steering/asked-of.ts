import {
  meetingsOf,
  openActions,
  readMeeting,
  type Action,
  type Meeting,
} from "../../core/meetings/index.ts";
import { hasEnded, stepOn, type PlanLookup } from "../../core/plan/index.ts";
import { silentAfterDays, type Standing } from "../../core/progress/index.ts";
import { readProposal, type Proposal } from "../../core/proposals/index.ts";
import type { Register } from "../../core/register/index.ts";
import type { Actor, Role } from "../../core/rights/index.ts";
import { openSignals, type Signal, type SignalRule } from "../../core/signals/index.ts";
import { isoDay, plusDays } from "../iso-day.ts";
import { toSchedule, type ToSchedule } from "./to-schedule.ts";

/** Something that somebody is asked to do; `by` is the last day for it, YYYY-MM-DD. */
export type Asked = { readonly by: string } & (
  | { readonly kind: "signal"; readonly signal: Signal }
  /** Open signals at a body whose table somebody keeps: at least one; the first is due `by` then. */
  | { readonly kind: "signals"; readonly body: string; readonly signals: readonly Signal[] }
  /** What waits for a body whose table somebody keeps and stands on no agenda yet. */
  | ({ readonly kind: "agenda" } & ToSchedule)
  /** Minutes that the chair approves, in the next meeting when there is one. */
  | { readonly kind: "minutes"; readonly meeting: Meeting; readonly next?: Meeting }
  /** `last`: day of the last report; left out when there never was one. */
  | { readonly kind: "report"; readonly initiative: string; readonly last?: string }
  | { readonly kind: "action"; readonly action: Action }
  /** A proposal of one's own that a body gave back, on that day. */
  | { readonly kind: "proposal"; readonly proposal: Proposal }
  /** A meeting to come of a body in which one sits. */
  | { readonly kind: "meeting"; readonly meeting: Meeting }
);

/** What is asked follows from this. */
export interface KnownNow {
  readonly plan: Parameters<typeof toSchedule>[0];
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
    ...agendas(roles, known),
    ...minutes(roles, known),
    ...meetings(roles, known),
  ];
  return asked.toSorted((a, b) => (a.by < b.by ? -1 : +(a.by > b.by)));
}

/** Days ahead in which something is asked now. */
const soonDays = 14;

/** Whether something is asked now: a meeting to come asks nothing, and the rest can wait. */
export const isNow = ({ kind, by }: Asked, today: string): boolean =>
  kind !== "meeting" && by <= plusDays(today, soonDays);

/** Whether the day has passed; a proposal that was returned has no last day. */
export const isLate = ({ kind, by }: Asked, today: string): boolean =>
  kind !== "proposal" && kind !== "meeting" && by < today;

/** What a lead is asked, each apart; members of a body answer together, at its table. */
function signals(roles: readonly Role[], { register, rules }: KnownNow): readonly Asked[] {
  // To report is the answer to silence, and is asked as such.
  const silences = new Set(
    rules.filter(({ trigger }) => trigger === "report-silent").map(({ id }) => id),
  );
  const open = openSignals(register);
  const led = new Set(roles.flatMap((role) => (role.kind === "lead" ? [role.initiative] : [])));
  const own = open.filter(
    ({ rule, place: { step } }) =>
      step.kind === "lead" && led.has(step.initiative) && !silences.has(rule),
  );
  const atBody = Map.groupBy(open, ({ place: { step } }) =>
    step.kind === "body" ? step.body : undefined,
  );
  return [
    ...own.map((signal): Asked => ({ kind: "signal", by: signal.place.answerBy, signal })),
    ...tablesKept(roles).flatMap((body): readonly Asked[] => {
      const waiting = atBody.get(body);
      if (waiting === undefined) return [];
      const by = waiting.map(({ place }) => place.answerBy).toSorted()[0]!;
      return [{ kind: "signals", by, body, signals: waiting }];
    }),
  ];
}

/** Bodies whose chair or secretary somebody is: they see to it that its signals are answered. */
const tablesKept = (roles: readonly Role[]): readonly string[] => [
  ...new Set(
    roles.flatMap((role) =>
      role.kind === "seat" && (role.seat === "chair" || role.seat === "secretary")
        ? [role.body]
        : [],
    ),
  ),
];

function agendas(roles: readonly Role[], { plan, register, today }: KnownNow): readonly Asked[] {
  return tablesKept(roles).flatMap((body): readonly Asked[] => {
    const waiting = toSchedule(plan, register, body, today);
    if (waiting === undefined) return [];
    const by = waiting.meeting === undefined ? today : isoDay(waiting.meeting.start);
    return [{ kind: "agenda", by, ...waiting }];
  });
}

function minutes(roles: readonly Role[], { register, today }: KnownNow): readonly Asked[] {
  const led = new Set(
    roles.flatMap((role) => (role.kind === "seat" && role.seat === "chair" ? [role.body] : [])),
  );
  return [...led].flatMap((body) => {
    const all = meetingsOf(register, body);
    const isToCome = ({ state, start }: Meeting) =>
      (state === "planned" || state === "open") && isoDay(start) >= today;
    const next = all.find(isToCome);
    const by = next === undefined ? today : isoDay(next.start);
    return all.flatMap((meeting): readonly Asked[] =>
      meeting.state === "closed" ? [{ kind: "minutes", by, meeting, ...(next && { next }) }] : [],
    );
  });
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
