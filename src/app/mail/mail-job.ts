import * as z from "zod";
import type { Mail, Mailer } from "../ports/mailer.ts";
import type { Person } from "../ports/people-store.ts";
import type { RegionId } from "../ports/region-store.ts";
import type { Store } from "../ports/store.ts";
import type { Workman } from "../work-off-jobs.ts";
import { MailOrder } from "./mail-order.ts";

interface Composed {
  readonly mail: Omit<Mail, "to">;
  /** Ends what the mail lets its reader do; for a mail that nobody got. */
  readonly takeBack?: () => Promise<void>;
}

/** Writes a mail at the moment that it goes out; nothing when it no longer needs to. */
export type ComposeMail = (order: MailOrder, person: Person) => Promise<Composed | undefined>;

/** Why a job ended whose mail no longer needed to go. */
export const notNeeded = "it no longer needed to go";

/** With the pauses between them over four days, of the four to five of RFC 5321 4.5.4.1. */
const mostAttempts = 10;

interface Sending {
  readonly region: RegionId;
  readonly compose: ComposeMail;
  readonly mailer: Mailer;
  /** Who holds the job. */
  readonly worker: string;
}

const Begun = MailOrder.and(z.object({ isBegun: z.boolean().optional() }));

/**
 * Sends the mail that a job names, never twice: that it goes out is noted on the job before, and
 * the note is taken back only when the server surely did not take it. Of a worker that dies in
 * between nobody knows; that mail is not sent again.
 */
export function mailJob(
  { people, jobs }: Pick<Store, "people" | "jobs">,
  { region, compose, mailer, worker }: Sending,
): Workman {
  return async ({ id, payload, attempts }) => {
    const { isBegun = false, ...order } = Begun.parse(payload);
    if (isBegun) return { kind: "given-up", reason: "a worker stopped while it sent this" };
    const person = await people.find(region, order.person);
    if (person?.email === undefined) return { kind: "given-up", reason: "there is no address" };
    const composed = await compose(order, person);
    if (composed === undefined) return { kind: "given-up", reason: notNeeded };
    const note = (begun: boolean) =>
      jobs.note(region, id, worker, { ...order, ...(begun && { isBegun: true }) });
    // Who was taken for dead meanwhile leaves it to who took over.
    if (!(await note(true))) return { kind: "done" };
    const to = { name: person.name, address: person.email };
    const sent = await mailer.send({ to, ...composed.mail });
    if (sent.ok) return { kind: "done" };
    const { kind, reason } = sent.error;
    if (kind !== "try-later") return { kind: "given-up", reason };
    await note(false);
    await composed.takeBack?.();
    return { kind: attempts < mostAttempts ? "failed" : "given-up", reason };
  };
}
