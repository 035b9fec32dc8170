import type { KeptForm, PeopleStore } from "../ports/people-store.ts";
import { digestOf, newToken } from "../secret-token.ts";

/** Hours that a form waits for its writer. */
export const keptHours = 24;

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
  const isOver = now.getTime() - form.keptAt.getTime() >= keptHours * 3_600_000;
  return isOver ? undefined : form;
}
