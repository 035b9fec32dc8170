import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { workerFile } from "./location.ts";
import type { WorkerCommand, WorkerData, WorkerEvent } from "./pglite-worker.ts";

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

/** Before a new attempt to start, in milliseconds. */
const pause = 500;

/**
 * Starts the database and resolves when clients can connect. When its thread dies (out of memory,
 * a full disk) a new one takes over and recovers, again and again until that works; clients lose
 * their connection.
 * The caller holds the lock on the data directory.
 */
export async function startEmbeddedServer(
  data: WorkerData,
): Promise<Result<EmbeddedServer, DoesNotStart>> {
  const closing = new AbortController();
  const first = await startWorker(data, closing.signal);
  if (!first.ok) return first;

  const supervised = (async () => {
    for (let thread = first.value; ; thread = await startAgain(data, closing.signal)) {
      const reason = await thread.ended;
      if (closing.signal.aborted) return;
      process.emitWarning(`the database stopped and is started again: ${reason}`);
    }
  })();

  return ok({
    async close() {
      closing.abort();
      await supervised;
    },
  });
}

interface Thread {
  /** Resolves when the thread is no more, to the reason. */
  readonly ended: Promise<string>;
}

async function startAgain(data: WorkerData, closing: AbortSignal): Promise<Thread> {
  for (let attempt = 1; ; attempt++) {
    await setTimeout(pause);
    if (closing.aborted) return { ended: Promise.resolve("closing") };
    const thread = await startWorker(data, closing);
    if (thread.ok) return thread.value;
    if (attempt === 1) process.emitWarning(`it does not start yet: ${thread.error.reason}`);
  }
}

async function startWorker(
  data: WorkerData,
  closing: AbortSignal,
): Promise<Result<Thread, DoesNotStart>> {
  const worker = new Worker(workerFile, { workerData: data });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window
  const close = () => worker.postMessage("close" satisfies WorkerCommand);
  closing.addEventListener("abort", close, { once: true });

  let reason = "it ended";
  const ended = new Promise<string>((resolve) => {
    worker.on("error", (error) => (reason = error.message));
    worker.on("exit", () => {
      closing.removeEventListener("abort", close);
      resolve(reason);
    });
  });
  const listening = new Promise<"listening">((resolve) => {
    worker.on("message", (event: WorkerEvent) => {
      switch (event.kind) {
        case "listening":
          return resolve("listening");
        case "panicked":
          reason = event.reason;
      }
    });
  });
  const outcome = await Promise.race([listening, ended.then(() => "ended" as const)]);
  return outcome === "listening" ? ok({ ended }) : refused({ kind: "does-not-start", reason });
}
