import type { SiteContext } from "../../render.ts";
import { sentAnswers, submission } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { personOf } from "./give-role-page.tsx";

/** Signs somebody out wherever they are, for a lost device or an account that was taken over. */
export async function endSessionsOf(c: SiteContext) {
  const { visit, steering, signIn, actor } = c.var;
  const person = await personOf(c);
  if (person === undefined) return notFoundPage(c);
  const sent = (await sentAnswers(c))[submission]!;
  await steering.record(
    { kind: "person", person: actor.person! },
    [{ subject: `person:${person.id}`, act: { kind: "sessions-ended", data: {}, words: {} } }],
    { submission: sent },
  );
  await signIn.revoke(person.id);
  const to = person.id === actor.person ? "/" : `/mensen/${person.id}?uitgelogd=ja`;
  return c.redirect(href(visit, to), 303);
}
