import { setTimeout } from "node:timers/promises";
import { fetchJob } from "./fetch-job.ts";
import type { FetchInto } from "./fetch-source.ts";
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
export function keepFetching({ worker, now, changed, report, ...into }: KeepFetching): {
  /** Resolves when nothing is being fetched any more. */
  stop(): Promise<void>;
} {
  const stopping = new AbortController();
  const { signal } = stopping;
  const workmen = { [fetchKind]: fetchJob(into, now, changed) };
  const { store, set, plan } = into;

  const working = (async () => {
    while (!signal.aborted) {
      try {
        await scheduleFetches(store, plan.region.id, set, now());
        await workOffJobs(store, plan.region.id, worker, workmen, now, signal);
      } catch (error) {
        report(error);
      }
      await setTimeout(pause, undefined, { signal, ref: false }).catch(() => {});
    }
  })();

  return {
    async stop() {
      stopping.abort();
      await working;
    },
  };
}
