import { isoDay } from "../iso-day.ts";
import { mailBody } from "../mail-body.ts";
import type { Mail, Mailer } from "../ports/mailer.ts";
import type { PeopleStore, Person } from "../ports/people-store.ts";
import { makeInvitation } from "./invitations.ts";

/** How an invitation went out. */
export type Invited =
  | { readonly kind: "mailed"; readonly to: string }
  /** No mail can be sent, or not to this person: who invites passes the link on. */
  | { readonly kind: "to-pass-on"; readonly link: string; readonly expiresAt: Date };

interface Circumstances {
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  readonly mailer?: Mailer | undefined;
  readonly now: Date;
}

/** Makes a way in for somebody who has an account, and sends it when that is possible. */
export async function invite(
  people: Pick<PeopleStore, "invite">,
  region: { readonly id: string; readonly name: string },
  person: Person,
  { site, mailer, now }: Circumstances,
): Promise<Invited> {
  const { token, expiresAt } = await makeInvitation(people, region.id, person.id, now);
  const link = `${site}/uitnodiging/${token}`;
  const toPassOn = { kind: "to-pass-on", link, expiresAt } as const;
  if (mailer === undefined || person.email === undefined) return toPassOn;
  const to = { name: person.name, address: person.email };
  const sent = await mailer.send({ to, ...invitationMail(region.name, link, expiresAt) });
  return sent.ok ? { kind: "mailed", to: person.email } : toPassOn;
}

function invitationMail(region: string, link: string, expiresAt: Date): Omit<Mail, "to"> {
  const day = isoDay(expiresAt).split("-").toReversed().join("-");
  return {
    subject: `Uw toegang tot Eenlijn ${region}`,
    ...mailBody("nl", [
      "Hallo,",
      `U kunt meedoen in Eenlijn, waar het regioplan voor zorg en welzijn van ${region} wordt gevolgd en bijgesteld.`,
      { href: link, label: "Begin hier met inloggen" },
      `De link is voor u alleen en werkt één keer, tot ${day}. Stuur hem niet door. Verwachtte u dit bericht niet? Dan hoeft u niets te doen.`,
      "In English: with this link you can sign in to Eenlijn. It is for you alone and works once.",
    ]),
  };
}
