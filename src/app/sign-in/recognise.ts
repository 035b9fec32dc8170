import { refused, ok, type Result } from "../../kernel/result.ts";
import type { Identified } from "../ports/identity-provider.ts";
import type { PeopleStore, Person } from "../ports/people-store.ts";
import { digestOf } from "../secret-token.ts";
import { openInvitation } from "./invitations.ts";

export type NotRecognised =
  /** Nobody here is known by this identity. */
  | { readonly kind: "unknown" }
  /** Used, past its day, or never made. */
  | { readonly kind: "invitation-over" }
  /** Who signed in has an account already, and the invitation is for another person. */
  | { readonly kind: "identity-of-another" };

/**
 * Finds the person behind an identity. Who comes with an invitation, or with the checked address of
 * somebody who never signed in, is that person from now on.
 * @param invitation its token
 */
export async function recognise(
  people: PeopleStore,
  region: string,
  { identity, email }: Identified,
  { invitation, now }: { readonly invitation?: string | undefined; readonly now: Date },
): Promise<Result<Person, NotRecognised>> {
  const known = await people.byIdentity(region, identity);
  if (invitation !== undefined) {
    if (known !== undefined) {
      const meant = await people.invitation(region, digestOf(invitation));
      const fits = meant === undefined || meant.person === known.id;
      return fits ? ok(known) : refused({ kind: "identity-of-another" });
    }
    const open = await openInvitation(people, region, invitation, now);
    // Of two who come with it at once, one gets in.
    if (open === undefined || !(await people.use(region, open.invitation, now)))
      return refused({ kind: "invitation-over" });
    const tied = await people.tie(region, open.person.id, identity);
    return tied ? ok(open.person) : refused({ kind: "identity-of-another" });
  }
  if (known !== undefined) return ok(known);
  const invited = email === undefined ? undefined : await neverSignedIn(people, region, email);
  if (invited !== undefined && (await people.tie(region, invited.id, identity))) return ok(invited);
  return refused({ kind: "unknown" });
}

async function neverSignedIn(people: PeopleStore, region: string, email: string) {
  const invited = (await people.all(region)).find((person) => person.email === email);
  if (invited === undefined || (await people.hasIdentity(region, invited.id))) return undefined;
  return invited;
}
