import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { workerFile } from "./location.ts";
import type { WorkerCommand, WorkerData } from "./pglite-worker.ts";

/** The embedded database, running in a thread of this process. */
export interface EmbeddedServer {
  /** Leaves the database in good order. */
  close(): Promise<void>;
}

/** The database does not start; `reason` is what PostgreSQL says of it. */
export interface DoesNotStart {
  readonly kind: "does-not-start";
  readonly reason: string;
}

/**
 * Starts the database and resolves when clients can connect. When its thread dies (out of memory,
 * a full disk) a new one takes over and recovers; clients lose their connection once.
 * The caller holds the lock on the data directory.
 */
export async function startEmbeddedServer(
  data: WorkerData,
): Promise<Result<EmbeddedServer, DoesNotStart>> {
  let isClosing = false;
  let running = await startWorker(data);
  if (!running.ok) return running;

  const supervised = (async () => {
    while (running.ok) {
      const reason = await running.value.ended;
      if (isClosing) return;
      process.emitWarning(`the embedded database stopped and is started again: ${reason}`);
      await setTimeout(pause);
      if (!isClosing) running = await startWorker(data);
    }
    process.emitWarning(`the embedded database does not start again: ${running.error.reason}`);
  })();

  return ok({
    async close() {
      isClosing = true;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      if (running.ok) running.value.worker.postMessage("close" satisfies WorkerCommand);
      await supervised;
    },
  });
}

/** Between the end of a thread and the start of the next, in milliseconds. */
const pause = 250;

interface RunningWorker {
  readonly worker: Worker;
  /** Resolves when the thread is no more, to the reason. */
  readonly ended: Promise<string>;
}

async function startWorker(data: WorkerData): Promise<Result<RunningWorker, DoesNotStart>> {
  const worker = new Worker(workerFile, { workerData: data });
  const ended = new Promise<string>((resolve) => {
    let reason = "it ended";
    worker.on("error", (error) => (reason = error.message));
    worker.on("exit", () => resolve(reason));
  });
  const listening = new Promise<true>((resolve) => worker.once("message", () => resolve(true)));
  const outcome = await Promise.race([listening, ended]);
  return outcome === true
    ? ok({ worker, ended })
    : refused({ kind: "does-not-start", reason: outcome });
}
