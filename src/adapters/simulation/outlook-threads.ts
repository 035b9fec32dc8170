import { once } from "node:events";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ManyDraws } from "../../app/ports/many-draws.ts";
import {
  chunksDrawn,
  chunksOf,
  measures,
  outlooksOf,
  programOf,
  sharedRun,
  stopRun,
} from "../../core/impact/engine/index.ts";
import type { OutlookWork } from "./outlook-worker.ts";

/** How often somebody who waits hears how far it is, in ms. */
const toldEvery = 1000;

/** Outlooks on all processors of this machine, at most `most` of them. */
export const outlookThreads =
  (most = availableParallelism()): ManyDraws =>
  async (model, { draws, seed, onProgress, signal }) => {
    signal?.throwIfAborted();
    const run = sharedRun(programOf(model), { draws, seed, measures });
    const chunks = chunksOf(run);
    const workerData = { model, run } satisfies OutlookWork;
    const workers = Array.from(
      { length: Math.min(most, chunks) },
      () => new Worker(workerFile(), { workerData }),
    );
    const stop = () => stopRun(run);
    signal?.addEventListener("abort", stop);
    const telling = setInterval(() => onProgress?.(chunksDrawn(run) / chunks), toldEvery);
    try {
      // One that breaks down rejects; the others then stop after the chunk in hand.
      await Promise.all(workers.map((worker) => once(worker, "exit")));
    } catch (error) {
      stop();
      throw error;
    } finally {
      clearInterval(telling);
      signal?.removeEventListener("abort", stop);
    }
    signal?.throwIfAborted();
    return outlooksOf(run.columns, run.figures);
  };

/** Beside this file in the sources; beside the main bundle after a build. */
function workerFile(): URL {
  const built = new URL("./outlook-worker.js", import.meta.url);
  return existsSync(built) ? built : new URL("./outlook-worker.ts", import.meta.url);
}
