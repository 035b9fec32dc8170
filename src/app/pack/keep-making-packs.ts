import { keepDoing, type Kept } from "../keep-doing.ts";
import type { WritePack } from "../ports/pack-writer.ts";
import type { RegionId } from "../ports/region-store.ts";
import type { Store } from "../ports/store.ts";
import { workOffJobs } from "../work-off-jobs.ts";
import { packJob, packKind, type Compose } from "./pack-job.ts";

interface KeepMakingPacks {
  readonly store: Pick<Store, "packs" | "jobs">;
  readonly region: RegionId;
  readonly compose: Compose;
  readonly write: WritePack;
  /** A name that no other process has. */
  readonly worker: string;
  readonly now: () => Date;
  /** Told what went wrong with the store; the next round tries again. */
  readonly report: (problem: unknown) => void;
}

/** Between two rounds, in milliseconds: somebody waits for the papers. */
const pause = 1500;
/** Papers take seconds: a worker that needs longer than this is dead. In milliseconds. */
export const longestPack = 3 * 60_000;

/** Makes the papers that are asked for, until it is told to stop. */
export function keepMakingPacks(making: KeepMakingPacks): Kept {
  const { store, region, compose, write, worker, now, report } = making;
  const workmen = { [packKind]: packJob(store, region, compose, write, now) };
  return keepDoing(
    (signal) => workOffJobs(store, region, worker, workmen, now, signal, longestPack),
    pause,
    report,
  );
}
