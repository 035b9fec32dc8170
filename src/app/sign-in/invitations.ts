import { randomUUID } from "node:crypto";
import type { PeopleStore, Person } from "../ports/people-store.ts";
import { digestOf, newToken } from "../secret-token.ts";

/** Days that an invitation can be used. */
export const invitationDays = 7;

/** An invitation with its token, which is known this once. */
export interface NewInvitation {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

export async function makeInvitation(
  people: Pick<PeopleStore, "invite">,
  region: string,
  person: string,
  now: Date,
): Promise<NewInvitation> {
  const [id, token] = [randomUUID(), newToken()];
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  await people.invite(region, {
    id,
    person,
    createdAt: now,
    expiresAt,
    tokenSha256: digestOf(token),
  });
  return { id, token, expiresAt };
}

export interface OpenInvitation {
  /** Its id. */
  readonly invitation: string;
  readonly person: Person;
}

/** The invitation of a token, if it can be used now. Unknown, used and expired are one answer. */
export async function openInvitation(
  people: Pick<PeopleStore, "invitation" | "find">,
  region: string,
  token: string,
  now: Date,
): Promise<OpenInvitation | undefined> {
  const invitation = await people.invitation(region, digestOf(token));
  if (invitation === undefined || invitation.usedAt !== undefined || invitation.expiresAt <= now)
    return undefined;
  const person = await people.find(region, invitation.person);
  return person && { invitation: invitation.id, person };
}
