import type { RegionId } from "../ports/region-store.ts";
import type { Store } from "../ports/store.ts";
import { digestKind, type DigestOrder } from "./digest-job.ts";
import { weekToMail } from "./mail-week.ts";

/** Asks, once a week, for the mail to everybody who wants it. @returns to whom it was asked for */
export async function scheduleDigests(
  { people, digests, jobs }: Pick<Store, "people" | "digests" | "jobs">,
  region: RegionId,
  now: Date,
): Promise<readonly string[]> {
  const week = weekToMail(now);
  if (week === undefined) return [];
  const begun = new Set(await digests.begun(region, week));
  const asked: string[] = [];
  for (const { id, email, wantsDigest } of await people.all(region)) {
    if (email === undefined || !wantsDigest || begun.has(id)) continue;
    const payload: DigestOrder = { person: id, week };
    const job = { kind: digestKind, payload, runAt: now };
    if (await jobs.enqueueOnce(region, `${week} ${id}`, job)) asked.push(id);
  }
  return asked;
}
