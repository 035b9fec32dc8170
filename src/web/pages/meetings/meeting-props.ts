import type { MailStanding } from "../../../app/mail/mail-desk.ts";
import { invitationsOf, invitees } from "../../../app/steering/invite-to-meeting.ts";
import { waitingFor } from "../../../app/steering/waiting-for.ts";
import {
  notesOf,
  onTheClock,
  proposedItems,
  quorumOf,
  readMeeting,
  type AgendaItem,
  type AgendaSource,
  type Meeting,
  type Note,
  type Quorum,
} from "../../../core/meetings/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { bodyResource, can } from "../../../core/rights/index.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { Option } from "../../layout/form-field.tsx";
import type { RegionView } from "../../region-view.ts";
import type { SiteContext } from "../../render.ts";
import type { Visit } from "../../visit.ts";
import { actionOwners } from "../actions/action-owners.ts";
import { bodyStanding, type BodyStanding } from "./body-standing.ts";
import { namesIn, type NameOf } from "../../person-names.ts";
import type { Answers } from "../../sent-answers.ts";

/** What the reader may do here. */
export interface May {
  readonly plan: boolean;
  readonly add: boolean;
  readonly order: boolean;
  readonly write: boolean;
  readonly rewrite: boolean;
  readonly close: boolean;
  readonly approve: boolean;
  readonly decide: boolean;
  readonly assign: boolean;
}

/** A form of the page that was sent and not taken. */
export interface Tried {
  /** Which form: the last part of its address. */
  readonly form: string;
  readonly answers: Answers;
  /** What is wrong with it, by field. */
  readonly faults: readonly Fault[];
  /** What somebody else did meanwhile, in words. */
  readonly meanwhile?: string;
  /** The note as it stands now, when that changed. */
  readonly theirs?: Note;
}

/** What every part of the page of a meeting is drawn from. */
export interface MeetingProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly register: Register;
  readonly meeting: Meeting;
  readonly standing: BodyStanding;
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  readonly quorum: Quorum | undefined;
  /** What belongs on the agenda and is not on it. */
  readonly waiting: readonly AgendaSource[];
  readonly nameOf: NameOf;
  readonly may: May;
  /** Who belongs at the meeting. */
  readonly inviting: readonly string[];
  readonly canMail: boolean;
  /** Who can be asked to do something. */
  /** Who was invited by a mail that has not gone out, and never will when it is refused. */
  readonly mailing: Readonly<Record<"waiting" | "refused", readonly string[]>>;
  readonly owners: readonly Option[];
  /** Who reads; left out when nobody is signed in. */
  readonly person: string | undefined;
  readonly tried?: Tried | undefined;
}

/** The meeting that the address names, with all that belongs to it; nothing when there is none. */
export async function meetingProps(
  c: SiteContext,
  tried?: Tried,
): Promise<MeetingProps | undefined> {
  const { visit, view, actor, person } = c.var;
  // Somebody may have done something since the request came in: also this very form.
  const register = tried === undefined ? c.var.register : await c.var.steering.upToDate();
  const meeting = register.one(`meeting:${c.req.param("id") ?? ""}`, readMeeting);
  const body = meeting && view.lookup.body(meeting.body);
  const resource = meeting && bodyResource(view.plan, meeting.body);
  if (meeting === undefined || body === undefined || resource === undefined) return undefined;
  const standing = bodyStanding(view, register, body);
  const { day } = onTheClock(meeting.start);
  const others = standing.meetings.filter(({ state }) => state !== "cancelled");
  return {
    visit,
    view,
    register,
    meeting,
    standing,
    notes: notesOf(register, meeting.id),
    quorum: quorumOf(standing.rules, standing.membership, meeting.attendance),
    waiting: proposedItems(meeting, others, waitingFor(view.plan, register, body.id, day)),
    nameOf: await namesIn(c),
    may: {
      plan: can(actor, "plan-meeting", resource),
      add: can(actor, "add-to-agenda", resource),
      order: can(actor, "order-agenda", resource),
      write: can(actor, "write-minutes", resource),
      rewrite: can(actor, "rewrite-minutes", resource),
      close: can(actor, "close-meeting", resource),
      approve: can(actor, "approve-minutes", resource),
      decide: can(actor, "take-decision", resource),
      assign: can(actor, "assign-action", resource),
    },
    inviting: invitees(standing.membership),
    canMail: c.var.people.mail !== undefined,
    mailing: await mailing(c, meeting),
    owners: await actionOwners(c, body.id),
    person: person?.id,
    tried,
  };
}

/** The item that a meeting is at: the first that nothing came of. */
export const currentItem = ({ agenda }: Meeting): AgendaItem | undefined =>
  agenda.find(({ outcome }) => outcome === undefined);

async function mailing({ var: { people } }: SiteContext, meeting: Meeting) {
  const standings = people.mail === undefined ? [] : await invitationsOf(people.mail, meeting);
  const { invited } = meeting;
  const those = (standing: MailStanding) => invited.filter((_, at) => standings[at] === standing);
  return { waiting: those("waiting"), refused: those("refused") };
}
