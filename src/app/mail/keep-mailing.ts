import { digestJob, digestKind, type ComposeDigest } from "../digest/digest-job.ts";
import { scheduleDigests } from "../digest/schedule-digests.ts";
import { keepDoing, type Kept } from "../keep-doing.ts";
import type { Mailer } from "../ports/mailer.ts";
import type { RegionId } from "../ports/region-store.ts";
import type { Store } from "../ports/store.ts";
import { workOffJobs } from "../work-off-jobs.ts";
import { mailKind } from "./mail-desk.ts";
import { mailJob, type ComposeMail } from "./mail-job.ts";

interface KeepMailing {
  readonly store: Pick<Store, "people" | "digests" | "jobs">;
  readonly region: RegionId;
  readonly compose: ComposeMail;
  readonly composeDigest: ComposeDigest;
  readonly mailer: Mailer;
  /** A name that no other process has. */
  readonly worker: string;
  readonly now: () => Date;
  /** Told what went wrong with the store; the next round tries again. */
  readonly report: (problem: unknown) => void;
}

/** Between two rounds, in milliseconds: who invites somebody is there to hear that it came. */
const pause = 10_000;
/** Between two looks at whether it is time for the weekly mails, in milliseconds. */
const weeklyPause = 60_000;

/** Sends mail that was handed in, and the weekly mails when it is time, until told to stop. */
export function keepMailing(mailing: KeepMailing): Kept {
  const { store, region, compose, composeDigest, mailer, worker, now, report } = mailing;
  const workmen = {
    [mailKind]: mailJob(store, { region, compose, mailer, worker }),
    [digestKind]: digestJob(store, region, composeDigest, mailer, now),
  };
  const asking = keepDoing(() => scheduleDigests(store, region, now()), weeklyPause, report);
  const sending = keepDoing(
    (signal) => workOffJobs(store, region, worker, workmen, now, signal),
    pause,
    report,
  );
  return {
    async stop() {
      await Promise.all([asking.stop(), sending.stop()]);
    },
  };
}
