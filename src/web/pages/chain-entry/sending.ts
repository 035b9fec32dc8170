import { randomUUID } from "node:crypto";
import type { SiteContext } from "../../render.ts";
import type { EntryContext } from "../entry/entry-access.tsx";

/** What the fields of a form held, by name, as they were sent. */
export type Values = Readonly<Record<string, string>>;

/** Names of the hidden fields of every form. */
export const hidden = { submission: "verzending", after: "na" } as const;

/** One sending of a form. */
export interface Sent {
  readonly values: Values;
  readonly sending: { readonly submission: string; readonly after: number };
}

/** Reads what was sent; what only a program can have written is not taken over. */
export async function sentIn(c: Pick<SiteContext, "req">): Promise<Sent> {
  const values: Values = Object.fromEntries(
    Object.entries(await c.req.parseBody()).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.replaceAll("\r\n", "\n").trim()] as const] : [],
    ),
  );
  const submission = values[hidden.submission] ?? "";
  const after = Number(values[hidden.after]);
  return {
    values,
    sending: {
      submission: uuid.test(submission) ? submission : randomUUID(),
      after: Number.isInteger(after) && after >= 0 ? after : 0,
    },
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A sending that was not sent yet, by who sees all that was told until now. */
export function newSending({ var: { view } }: EntryContext): Sent["sending"] {
  return { submission: randomUUID(), after: view.chainEntries.at(-1)?.number ?? 0 };
}

/** The text of a field; undefined when it is empty. */
export const textIn = (values: Values, name: string): string | undefined =>
  values[name] === "" ? undefined : values[name];
