import type { By } from "../../core/register/index.ts";
import type { Role } from "../../core/rights/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { Person } from "../ports/people-store.ts";
import type { Invited } from "../sign-in/invite.ts";
import type { SignInDesk } from "../sign-in/sign-in-desk.ts";
import { sentBefore } from "../steering/sent-before.ts";
import type { SteeringDesk } from "../steering/steering-desk.ts";
import type { NewPerson, AccountDesk } from "./account-desk.ts";

/** Where an invitation goes through. */
interface Desks {
  readonly steering: SteeringDesk;
  readonly accounts: AccountDesk;
  readonly signIn: Pick<SignInDesk, "invite">;
}

interface Inviting {
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  readonly submission: string;
}

/** Whom it was for, and how it went out; left out when the same form was sent before. */
export interface InvitedPerson {
  readonly person: string;
  readonly invited?: Invited;
}

/** Gives somebody an account with a first role, and a way in. */
export async function invitePerson(
  { steering, accounts, signIn }: Desks,
  by: By,
  { role, ...who }: NewPerson & { readonly role: Role },
  { site, submission }: Inviting,
): Promise<Result<InvitedPerson, { readonly kind: "email-taken" }>> {
  const added = await accounts.add(who);
  if (!added.ok) {
    const before = (await sentBefore(steering, by, submission))[0]?.subject;
    return before === undefined
      ? refused(added.error)
      : ok({ person: before.slice("person:".length) });
  }
  const person = added.value;
  const subject = `person:${person.id}` as const;
  const recorded = await steering.record(
    by,
    [
      { subject, act: { kind: "role-given", data: { role }, words: {} } },
      { subject, act: { kind: "person-invited", data: {}, words: {} } },
    ],
    { submission },
  );
  if (!recorded.ok) throw new Error(`${subject} is new and yet: ${recorded.error.kind}`);
  return ok({ person: person.id, invited: await signIn.invite(person, site) });
}

/** Gives somebody who has an account another way in; one that was sent before goes on working. */
export async function inviteAgain(
  { steering, signIn }: Omit<Desks, "accounts">,
  by: By,
  person: Person,
  { site, submission }: Inviting,
): Promise<InvitedPerson> {
  if ((await sentBefore(steering, by, submission)).length > 0) return { person: person.id };
  await steering.record(
    by,
    [
      {
        subject: `person:${person.id}`,
        act: { kind: "person-invited", data: {}, words: {} },
      },
    ],
    { submission },
  );
  return { person: person.id, invited: await signIn.invite(person, site) };
}
