import { isDeepStrictEqual } from "node:util";
import type { By } from "../../core/register/index.ts";
import type { PersonAct, Role } from "../../core/rights/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { Person } from "../ports/people-store.ts";
import type { Invited } from "../sign-in/invite.ts";
import type { SignInDesk } from "../sign-in/sign-in-desk.ts";
import type { SteeringDesk } from "../steering/steering-desk.ts";
import type { NewPerson, AccountDesk } from "./account-desk.ts";

/** Where an invitation goes through. */
interface Desks {
  readonly steering: SteeringDesk;
  readonly accounts: Pick<AccountDesk, "add">;
  readonly signIn: Pick<SignInDesk, "invite">;
}

interface Inviting {
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  readonly submission: string;
}

export type NotInvited = {
  readonly kind:
    | "email-taken"
    /** The same form invited somebody else, or to something else, before. */
    | "sent-otherwise";
};

/** Whom it was for, and how it goes out. */
export interface InvitedPerson {
  readonly person: Person;
  readonly invited: Invited;
}

/**
 * Gives somebody an account with a first role, and a way in. Their id is that of the sending:
 * whatever went wrong on the way, who sends the form again goes on where it stopped.
 */
export async function invitePerson(
  desks: Desks,
  by: By,
  { role, ...who }: NewPerson & { readonly role: Role },
  { site, submission }: Inviting,
): Promise<Result<InvitedPerson, NotInvited>> {
  const added = await desks.accounts.add(submission, who);
  if (!added.ok) return added;
  const person = added.value;
  if (person.email !== who.email || person.name !== who.name)
    return refused({ kind: "sent-otherwise" });
  const given: PersonAct = { kind: "role-given", data: { role }, words: {} };
  const invited = await letIn(desks, by, person, [given], { site, submission });
  const [first] = invited.acts;
  return isDeepStrictEqual(first?.data, given.data)
    ? ok({ person, invited: invited.invited })
    : refused({ kind: "sent-otherwise" });
}

/** Gives somebody who has an account another way in; one that was sent before goes on working. */
export async function inviteAgain(
  desks: Omit<Desks, "accounts">,
  by: By,
  person: Person,
  inviting: Inviting,
): Promise<InvitedPerson> {
  return { person, invited: (await letIn(desks, by, person, [], inviting)).invited };
}

/** Records that somebody is invited and sends the invitation, both once for each sending. */
async function letIn(
  { steering, signIn }: Omit<Desks, "accounts">,
  by: By,
  person: Person,
  first: readonly PersonAct[],
  { site, submission }: Inviting,
) {
  const subject = `person:${person.id}` as const;
  const invites: PersonAct = { kind: "person-invited", data: {}, words: {} };
  const recorded = await steering.record(
    by,
    [...first, invites].map((act) => ({ subject, act })),
    { submission },
  );
  if (!recorded.ok) throw new Error(`an invitation waits for nobody: ${recorded.error.kind}`);
  const { entries } = recorded.value;
  const { number: entry } = entries.find(({ act }) => act.kind === "person-invited")!;
  return {
    acts: entries.map(({ act }) => act),
    invited: await signIn.invite(person, { site, entry }),
  };
}
