import { isVacant, onTheClock, type Meeting, type Membership } from "../../core/meetings/index.ts";
import type { By } from "../../core/register/index.ts";
import { mailBody } from "../mail-body.ts";
import type { Mail, Mailer } from "../ports/mailer.ts";
import type { Person } from "../ports/people-store.ts";
import { actOnMeeting } from "./act-on-meeting.ts";
import type { SteeringDesk } from "./steering-desk.ts";

/** Who is asked to come, and how that went. */
export interface Invitations {
  readonly sent: readonly Person[];
  /** The mail server did not take it, or there is no address: to be told in another way. */
  readonly unreached: readonly Person[];
}

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

/** Sends invitations and records who got one; pressed again, it goes to who did not yet. */
export async function inviteToMeeting(
  desk: SteeringDesk,
  mailer: Mailer,
  by: By,
  { meeting, recipients, ...about }: Invitation,
): Promise<Invitations> {
  const asked = recipients.filter(({ id }) => !meeting.invited.includes(id));
  const sent: Person[] = [];
  for (const person of asked) {
    if (person.email === undefined) continue;
    const to = { name: person.name, address: person.email };
    const mailed = await mailer.send({ to, ...invitationMail({ meeting, ...about }) });
    if (mailed.ok) sent.push(person);
  }
  if (sent.length > 0)
    await actOnMeeting(desk, by, {
      meeting: meeting.id,
      acts: () => [{ kind: "invitations-sent", data: { to: sent.map(({ id }) => id) }, words: {} }],
    });
  return { sent, unreached: asked.filter((person) => !sent.includes(person)) };
}

const inWords = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** Day and time alone: what is on the agenda stays behind the address. */
function invitationMail({
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
