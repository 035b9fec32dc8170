import {
  isVacant,
  onTheClock,
  timesInvited,
  type Meeting,
  type Membership,
} from "../../core/meetings/index.ts";
import type { By } from "../../core/register/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { mailBody } from "../mail-body.ts";
import type { MailDesk } from "../mail/mail-desk.ts";
import type { Mail } from "../ports/mailer.ts";
import type { Person } from "../ports/people-store.ts";
import { actOnMeeting, type NotDone } from "./act-on-meeting.ts";
import type { SteeringDesk } from "./steering-desk.ts";

/**
 * Who belongs at a meeting: everybody who sits in the body, and a substitute where nobody else
 * does. Each once, the chair first.
 */
export function invitees({ chair, secretary, places }: Membership): readonly string[] {
  const members = places
    .filter((place) => !isVacant(place))
    .flatMap(({ sitting, substitutes }) => (sitting.length > 0 ? sitting : substitutes));
  const all = [chair, secretary, ...members].flatMap((sitting) => sitting?.person ?? []);
  return [...new Set(all)];
}

interface Invitation {
  readonly meeting: Meeting;
  /** Name of the body. */
  readonly body: string;
  /** Absolute address of its page. */
  readonly address: string;
  readonly recipients: readonly Person[];
}

/** The mail by which somebody is invited who was invited so often before. */
const mailTo = ({ id: meeting }: Meeting, person: string, before: number) =>
  ({ kind: "meeting", person, meeting, ...(before > 0 && { before }) }) as const;

/** How it stands with the last mail of each who was invited, in that order. */
export const invitationsOf = (mail: Pick<MailDesk, "standing">, meeting: Meeting) =>
  mail.standing(
    meeting.invited.map((person) => mailTo(meeting, person, timesInvited(meeting, person) - 1)),
  );

/**
 * Lets invitations go out and records to whom; pressed again, they go to who was not invited yet,
 * and to whose mail was refused.
 * @returns who has no address, to be told in another way
 */
export async function inviteToMeeting(
  desk: SteeringDesk,
  mail: MailDesk,
  by: By,
  { meeting, recipients, body, address }: Invitation,
): Promise<Result<readonly Person[], NotDone>> {
  const standings = await invitationsOf(mail, meeting);
  const reached = new Set(meeting.invited.filter((_, at) => standings[at] !== "refused"));
  const asked = recipients.filter(({ id }) => !reached.has(id));
  const to = asked.flatMap(({ id, email }) => (email === undefined ? [] : [id]));
  // First the mail, of which there is one whatever happens: who records it in vain tries again.
  await mail.send(
    to.map((person) => ({
      ...mailTo(meeting, person, timesInvited(meeting, person)),
      body,
      address,
    })),
  );
  const done = await actOnMeeting(desk, by, {
    meeting: meeting.id,
    acts: (now) => {
      const fresh = to.filter(
        (person) => timesInvited(now, person) === timesInvited(meeting, person),
      );
      return fresh.length === 0
        ? []
        : [{ kind: "invitations-sent", data: { to: fresh }, words: {} }];
    },
  });
  return done.ok ? ok(asked.filter(({ email }) => email === undefined)) : done;
}

const inWords = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** Day and time alone: what is on the agenda stays behind the address. */
export function meetingMail({
  meeting,
  body,
  address,
}: Omit<Invitation, "recipients">): Omit<Mail, "to"> {
  const day = inWords.format(meeting.start);
  const [from, until] = [meeting.start, meeting.end].map((moment) => onTheClock(moment).time);
  return {
    subject: `Uitnodiging: ${body}, ${day}`,
    ...mailBody("nl", [
      `U bent uitgenodigd voor het ${body} op ${day}, van ${from} tot ${until} uur.`,
      ...(meeting.place ? [`Plaats: ${meeting.place}`] : []),
      { href: address, label: "Agenda en stukken" },
      { href: `${address}/agenda.ics`, label: "Zet het in uw agenda" },
      "Kunt u niet? Meld u dan af op deze pagina, of vraag uw vervanger om te komen.",
    ]),
  };
}
