import { isoDay } from "../iso-day.ts";
import { mailBody } from "../mail-body.ts";
import type { MailDesk } from "../mail/mail-desk.ts";
import type { Mail } from "../ports/mailer.ts";
import type { PeopleStore, Person } from "../ports/people-store.ts";
import { makeInvitation } from "./invitations.ts";

/** How an invitation goes out. */
export type Invited =
  | { readonly kind: "mailed"; readonly to: string }
  /** No mail can be sent, or not to this person: who invites passes the link on. */
  | { readonly kind: "to-pass-on"; readonly link: string; readonly expiresAt: Date };

/** Where an invitation belongs. */
interface Inviting {
  /** Number of the entry in the register by which the person was invited. */
  readonly entry: number;
  /** Address of the site, without a slash at its end. */
  readonly site: string;
}

/**
 * Lets somebody in who has an account: by a mail that goes out on its own, once for each entry, or
 * with a link.
 */
export async function invite(
  people: Pick<PeopleStore, "invite">,
  region: string,
  person: Person,
  { entry, site }: Inviting,
  { mail, now }: { readonly mail?: Pick<MailDesk, "send"> | undefined; readonly now: Date },
): Promise<Invited> {
  if (mail === undefined || person.email === undefined) {
    const { link, expiresAt } = await newLink(people, region, person.id, { site, now });
    return { kind: "to-pass-on", link, expiresAt };
  }
  await mail.send([{ kind: "invitation", person: person.id, entry, site }]);
  return { kind: "mailed", to: person.email };
}

/**
 * Writes the mail with a way in; the link is made as it goes out, and kept nowhere. The link of a
 * mail that nobody got is taken back.
 */
export async function invitationMail(
  people: Pick<PeopleStore, "invite" | "use">,
  region: { readonly id: string; readonly name: string },
  person: string,
  circumstances: { readonly site: string; readonly now: Date },
): Promise<{ readonly mail: Omit<Mail, "to">; readonly takeBack: () => Promise<void> }> {
  const { id, link, expiresAt } = await newLink(people, region.id, person, circumstances);
  const day = isoDay(expiresAt).split("-").toReversed().join("-");
  const mail = {
    subject: `Uw toegang tot Eenlijn ${region.name}`,
    ...mailBody("nl", [
      "Hallo,",
      `U kunt meedoen in Eenlijn, waar het regioplan voor zorg en welzijn van ${region.name} wordt gevolgd en bijgesteld.`,
      { href: link, label: "Begin hier met inloggen" },
      `De link is voor u alleen en werkt één keer, tot ${day}. Stuur hem niet door. Verwachtte u dit bericht niet? Dan hoeft u niets te doen.`,
      "In English: with this link you can sign in to Eenlijn. It is for you alone and works once.",
    ]),
  };
  const takeBack = async () => void (await people.use(region.id, id, circumstances.now));
  return { mail, takeBack };
}

async function newLink(
  people: Pick<PeopleStore, "invite">,
  region: string,
  person: string,
  { site, now }: { readonly site: string; readonly now: Date },
) {
  const { id, token, expiresAt } = await makeInvitation(people, region, person, now);
  return { id, link: `${site}/uitnodiging/${token}`, expiresAt };
}
