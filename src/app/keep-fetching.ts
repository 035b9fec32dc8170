import { fetchJob } from "./fetch-job.ts";
import type { FetchInto } from "./fetch-source.ts";
import { keepDoing, type Kept } from "./keep-doing.ts";
import { fetchKind, scheduleFetches } from "./schedule-fetches.ts";
import type { Store } from "./ports/store.ts";
import { workOffJobs } from "./work-off-jobs.ts";

interface KeepFetching extends Pick<FetchInto, "plan" | "set" | "connectors"> {
  readonly store: Pick<Store, "observations" | "fetches" | "jobs">;
  /** A name that no other process has. */
  readonly worker: string;
  readonly now: () => Date;
  /** Called after something new came in. */
  readonly changed: () => Promise<void>;
  /** Told what went wrong with the store; the next round tries again. */
  readonly report: (problem: unknown) => void;
}

/** Between two rounds, in milliseconds. */
const pause = 60_000;

/** Sees to it that sources are fetched when they are due, until it is told to stop. */
export function keepFetching({ worker, now, changed, report, ...into }: KeepFetching): Kept {
  const workmen = { [fetchKind]: fetchJob(into, now, changed) };
  const { store, set, plan } = into;
  return keepDoing(
    async (signal) => {
      await scheduleFetches(store, plan.region.id, set, now());
      await workOffJobs(store, plan.region.id, worker, workmen, now, signal);
    },
    pause,
    report,
  );
}
