import { keepDoing, type Kept } from "../keep-doing.ts";
import type { Mailer } from "../ports/mailer.ts";
import type { RegionId } from "../ports/region-store.ts";
import type { Store } from "../ports/store.ts";
import { workOffJobs } from "../work-off-jobs.ts";
import { digestJob, digestKind, type ComposeDigest } from "./digest-job.ts";
import { scheduleDigests } from "./schedule-digests.ts";

interface KeepSending {
  readonly store: Pick<Store, "people" | "digests" | "jobs">;
  readonly region: RegionId;
  readonly compose: ComposeDigest;
  readonly mailer: Mailer;
  /** A name that no other process has. */
  readonly worker: string;
  readonly now: () => Date;
  /** Told what went wrong with the store; the next round tries again. */
  readonly report: (problem: unknown) => void;
}

/** Between two rounds, in milliseconds. */
const pause = 60_000;

/** Sends the weekly mails when it is time, until it is told to stop. */
export function keepSendingDigests(sending: KeepSending): Kept {
  const { store, region, compose, mailer, worker, now, report } = sending;
  const workmen = { [digestKind]: digestJob(store, region, compose, mailer, now) };
  return keepDoing(
    async (signal) => {
      await scheduleDigests(store, region, now());
      await workOffJobs(store, region, worker, workmen, now, signal);
    },
    pause,
    report,
  );
}
