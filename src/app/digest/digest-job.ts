import * as z from "zod";
import type { Mail, Mailer } from "../ports/mailer.ts";
import type { Person } from "../ports/people-store.ts";
import type { RegionId } from "../ports/region-store.ts";
import type { Store } from "../ports/store.ts";
import { digestOf, newToken } from "../secret-token.ts";
import type { Workman } from "../work-off-jobs.ts";
import { weekToMail } from "./mail-week.ts";

/** The kind of job that sends one weekly mail; its payload is a `DigestOrder`. */
export const digestKind = "send-digest";

const Order = z.object({ person: z.string(), week: z.iso.date() });
export type DigestOrder = Readonly<z.infer<typeof Order>>;

/**
 * Writes the weekly mail to somebody; nothing when there is nothing to tell.
 * @param stopToken with which who has the mail can stop it
 */
export type ComposeDigest = (
  person: Person,
  stopToken: string,
) => Promise<Omit<Mail, "to"> | undefined>;

/**
 * Sends the mail that a job names, never twice: it is noted before it goes out, and the note is
 * taken back only when the server surely did not take it. Of a worker that dies in between nobody
 * knows; that week there is no other mail, and what is asked stands on the own page as well.
 */
export function digestJob(
  { people, digests }: Pick<Store, "people" | "digests">,
  region: RegionId,
  compose: ComposeDigest,
  mailer: Mailer,
  now: () => Date,
): Workman {
  return async ({ payload }) => {
    const order = Order.parse(payload);
    if (weekToMail(now()) !== order.week) return { kind: "done" };
    const person = await people.find(region, order.person);
    if (person?.email === undefined || !person.wantsDigest) return { kind: "done" };
    const token = newToken();
    const mail = await compose(person, token);
    const noted = { ...order, stopSha256: digestOf(token), at: now() };
    if (!(await digests.begin(region, noted)) || mail === undefined) return { kind: "done" };
    const sent = await mailer.send({ to: { name: person.name, address: person.email }, ...mail });
    if (sent.ok || sent.error.kind !== "try-later") return { kind: "done" };
    await digests.takeBack(region, order);
    return { kind: "failed", reason: sent.error.reason };
  };
}
