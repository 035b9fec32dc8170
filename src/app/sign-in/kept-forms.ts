import type { KeptForm, PeopleStore } from "../ports/people-store.ts";
import { digestOf, newToken } from "../secret-token.ts";

/**
 * Hours that a form waits for its writer: a working day. Who was signed out while typing signs in
 * again at once, or when they are back from a meeting.
 */
export const keptHours = 8;

/** Forms from before are thrown away. */
export const keptSince = (now: Date) => new Date(now.getTime() - keptHours * 3_600_000);

/** Keeps what was typed until its writer is back. @returns the token with which it comes back */
export async function keepForm(
  people: Pick<PeopleStore, "keepForm">,
  region: string,
  form: KeptForm,
): Promise<string> {
  const token = newToken();
  await people.keepForm(region, digestOf(token), form);
  return token;
}

/** What was kept for a person; of another person there is nothing. */
export async function keptForm(
  people: Pick<PeopleStore, "keptForm">,
  region: string,
  token: string,
  { person, now }: { readonly person: string; readonly now: Date },
): Promise<KeptForm | undefined> {
  const form = await people.keptForm(region, digestOf(token));
  if (form === undefined || form.person !== person) return undefined;
  return form.keptAt <= keptSince(now) ? undefined : form;
}
