import { randomUUID } from "node:crypto";
import type { SiteContext } from "./render.ts";

/** What the fields of a form held, by name, as they were sent. */
export type Answers = Readonly<Record<string, string>>;

/** The name of the hidden field that tells one sending of a form from another. */
export const submission = "verzending";

/** Whether a text looks like an id that a program made. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** The answers in a form; what only a program can have written as its sending is not taken over. */
export async function sentAnswers(c: Pick<SiteContext, "req">): Promise<Answers> {
  const sent = Object.entries(await c.req.parseBody()).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.replaceAll("\r\n", "\n")] as const] : [],
  );
  const answers: Answers = Object.fromEntries(sent);
  const sending = answers[submission] ?? "";
  return { ...answers, [submission]: isUuid(sending) ? sending : randomUUID() };
}

/** A fresh form: what is filled in beforehand, and a number of its own. */
export const freshAnswers = (answers: Answers = {}): Answers => ({
  ...answers,
  [submission]: randomUUID(),
});

/** What somebody wrote in a field, without the white space around it; nothing when it is empty. */
export const written = (answers: Answers, name: string): string | undefined =>
  answers[name]?.trim() || undefined;
