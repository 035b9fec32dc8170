import type { Decision, Meeting } from "../../core/meetings/index.ts";
import type { Actor } from "../../core/rights/index.ts";
import { isoDay, plusDays } from "../iso-day.ts";
import { askedOf, isNow, type Asked, type KnownNow } from "../steering/asked-of.ts";
import { mondayOf } from "./mail-week.ts";

/** What somebody is told of in a week. */
export interface Digest {
  /** What is asked now, the most urgent first; no meetings. */
  readonly asked: readonly Asked[];
  /** Those of the own bodies that come soon, the first first. */
  readonly meetings: readonly Meeting[];
  /** Those since the Monday before, the last first. */
  readonly decisions: readonly Decision[];
}

interface Known extends KnownNow {
  /** Those that this person may read. */
  readonly decisions: readonly Decision[];
}

/** Days ahead in which a meeting is told of: this week and the next. */
const meetingDays = 14;

/** What the weekly mail tells somebody; nothing when there is nothing to tell. */
export function digestFor(actor: Actor, known: Known): Digest | undefined {
  const { today } = known;
  const all = askedOf(actor, known);
  const asked = all.filter((one) => isNow(one, today));
  const meetings = all.flatMap((one) =>
    one.kind === "meeting" && one.by < plusDays(today, meetingDays) ? [one.meeting] : [],
  );
  const since = plusDays(mondayOf(today), -7);
  // Who has no role takes no part: the decisions of the region are no news to them.
  const decisions = actor.roles.length === 0 ? [] : known.decisions.filter(isSince(since));
  const isEmpty = asked.length === 0 && meetings.length === 0 && decisions.length === 0;
  return isEmpty
    ? undefined
    : { asked, meetings, decisions: decisions.toSorted((a, b) => +b.takenAt - +a.takenAt) };
}

const isSince =
  (day: string) =>
  ({ takenAt }: Decision): boolean =>
    isoDay(takenAt) >= day;
