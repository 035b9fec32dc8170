import { randomUUID } from "node:crypto";
import type { SiteContext } from "../../render.ts";
import { sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import type { EntryContext } from "../entry/entry-access.tsx";

/** What the fields of a form held, by name, without the white space around it. */
export type Values = Answers;

/** Names of the hidden fields of every form. */
export const hidden = { submission, after: "na" } as const;

/** One sending of a form. */
export interface Sent {
  readonly values: Values;
  readonly sending: { readonly submission: string; readonly after: number };
}

/** Reads what was sent; what only a program can have written is not taken over. */
export async function sentIn(c: Pick<SiteContext, "req">): Promise<Sent> {
  const answers = await sentAnswers(c);
  const after = Number(answers[hidden.after]);
  return {
    values: Object.fromEntries(
      Object.entries(answers).map(([name, value]) => [name, value.trim()] as const),
    ),
    sending: {
      submission: answers[hidden.submission]!,
      after: Number.isInteger(after) && after >= 0 ? after : 0,
    },
  };
}

/** A sending that was not sent yet, by who sees all that was told until now. */
export function newSending({ var: { view } }: EntryContext): Sent["sending"] {
  return { submission: randomUUID(), after: view.chainEntries.at(-1)?.number ?? 0 };
}

/** The text of a field; undefined when it is empty. */
export const textIn = (values: Values, name: string): string | undefined =>
  values[name] === "" ? undefined : values[name];
