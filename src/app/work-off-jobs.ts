import type { ClaimedJob } from "./ports/job-queue.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";

/** How a job ended; one that failed comes back after a while, and then later and later. */
export type JobOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly reason: string }
  /** It never will be done: it does not come back. */
  | { readonly kind: "given-up"; readonly reason: string };

/** Does one kind of work. */
export type Workman = (job: ClaimedJob, signal: AbortSignal) => Promise<JobOutcome>;

const minute = 60_000;
const firstPause = 5 * minute;
const longestPause = 24 * 60 * minute;

/**
 * Does every job that is due, one after the other.
 * @param worker a name that no other worker has
 * @param workmen by kind of job; other kinds are left to who does them
 * @param longest milliseconds that one job may take: a worker that holds it for longer is taken
 *   for dead; the work is told to stop a little before
 * @returns the number of jobs that were done
 */
export async function workOffJobs(
  { jobs }: Pick<Store, "jobs">,
  region: RegionId,
  worker: string,
  workmen: Readonly<Record<string, Workman>>,
  now: () => Date,
  signal: AbortSignal,
  longest = 30 * minute,
): Promise<number> {
  const kinds = Object.keys(workmen);
  let done = 0;
  while (!signal.aborted) {
    const at = now();
    const job = await jobs.claim(region, worker, at, new Date(at.getTime() + longest), kinds);
    if (job === undefined) break;
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(longest * 0.9)]);
    const outcome = await attempt(workmen[job.kind]!, job, inTime);
    if (outcome.kind === "done") {
      await jobs.finish(region, job.id, worker, now());
      done += 1;
    } else {
      const ended = now();
      const retryAt =
        outcome.kind === "given-up"
          ? "never"
          : new Date(ended.getTime() + pauseAfter(job.attempts));
      await jobs.fail(region, job.id, worker, { error: outcome.reason, at: ended, retryAt });
    }
  }
  return done;
}

async function attempt(
  workman: Workman,
  job: ClaimedJob,
  signal: AbortSignal,
): Promise<JobOutcome> {
  try {
    return await workman(job, signal);
  } catch (error) {
    // A bug in one kind of work must not keep all others from being done.
    return { kind: "failed", reason: String(error) };
  }
}

/** 5 minutes, 15, 45, … to a day. @param attempts made so far, 1 or more */
function pauseAfter(attempts: number): number {
  return Math.min(firstPause * 3 ** (attempts - 1), longestPause);
}
