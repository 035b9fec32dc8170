import type { JobStanding } from "../ports/job-queue.ts";
import type { RegionId } from "../ports/region-store.ts";
import type { Store } from "../ports/store.ts";
import { notNeeded } from "./mail-job.ts";
import { mailId, type MailKey, type MailOrder } from "./mail-order.ts";

/** The kind of job that sends one mail; its payload is a `MailOrder`. */
export const mailKind = "send-mail";

/** How it stands with a mail; one that was refused, or may have been, is not tried again. */
export type MailStanding = "waiting" | "sent" | "refused" | "not-needed";

/** Where mail is handed in: it goes out on its own, as soon as the mail server takes it. */
export interface MailDesk {
  /** Each once, however often it is handed in. */
  send(orders: readonly MailOrder[]): Promise<void>;
  /** In the order of the keys; undefined for what was never handed in. */
  standing(keys: readonly MailKey[]): Promise<readonly (MailStanding | undefined)[]>;
}

export function mailDesk(
  { jobs }: Pick<Store, "jobs">,
  region: RegionId,
  clock: () => Date,
): MailDesk {
  return {
    async send(orders) {
      for (const order of orders)
        await jobs.enqueue(region, {
          id: mailId(order),
          kind: mailKind,
          payload: order,
          runAt: clock(),
        });
    },
    async standing(keys) {
      const ids = keys.map(mailId);
      const known = new Map((await jobs.standing(region, ids)).map((job) => [job.id, job]));
      return ids.map((id) => standingOf(known.get(id)));
    },
  };
}

function standingOf(job: JobStanding | undefined): MailStanding | undefined {
  if (job === undefined) return undefined;
  if (!job.isFinished) return "waiting";
  if (job.error === notNeeded) return "not-needed";
  return job.error === undefined ? "sent" : "refused";
}
