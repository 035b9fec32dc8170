/**
 * The embedded database as a server in a thread of its own, so that a long query never holds up
 * the site. It speaks the PostgreSQL protocol on a Unix socket.
 */
import { chmodSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { parentPort, workerData } from "node:worker_threads";
import { openDurablePGlite } from "./durable-pglite.ts";
import { Lease } from "./lease.ts";
import { pgliteSession } from "./pglite-session.ts";
import { queryMessage } from "./wire-messages.ts";
import { serveClient } from "./wire-server.ts";

export interface WorkerData {
  readonly databaseDirectory: string;
  readonly socketPath: string;
}

export type WorkerEvent =
  /** Clients can connect. */
  | { readonly kind: "listening" }
  /** The database gave up; this thread ends. */
  | { readonly kind: "panicked"; readonly reason: string };

/** The one thing it is told: leave the database in good order and end. */
export type WorkerCommand = "close";

const { databaseDirectory, socketPath } = workerData as WorkerData;
const main = parentPort!;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const tell = (event: WorkerEvent) => main.postMessage(event);

/** Last lines of PostgreSQL's log: they say why it does not start, or gave up. */
const log: string[] = [];
const database = await openDurablePGlite(databaseDirectory, {
  log(line) {
    log.push(line);
    if (log.length > 20) log.shift();
  },
  panicked() {
    tell({ kind: "panicked", reason: log.join("\n") });
    process.exit(1);
  },
}).catch((cause: unknown) => {
  throw new Error([...log, String(cause)].join("\n"), { cause });
});

const session = pgliteSession(database);
const lease = new Lease();
const clients = new Map<Socket, Promise<void>>();

const server = createServer((socket) => {
  const served = serveClient(socket, session, lease).finally(() => clients.delete(socket));
  // Rejects when the database fails; unhandled, so that this thread ends and a new one recovers.
  clients.set(socket, served);
});
// The lock on the data directory is ours: a socket that is still there belongs to nobody.
rmSync(socketPath, { force: true });
server.listen(socketPath, () => {
  chmodSync(socketPath, 0o600);
  tell({ kind: "listening" });
});

/** Does what a PostgreSQL server has background processes for: PGlite has none. */
async function keepHouse(sql: string): Promise<void> {
  const release = await lease.take();
  try {
    await session.run(queryMessage(sql), () => {});
  } finally {
    release();
  }
}
const minutes = 60_000;
setInterval(() => void keepHouse("checkpoint"), 5 * minutes).unref();
setInterval(() => void keepHouse("vacuum analyze"), 60 * minutes).unref();

async function close(): Promise<never> {
  server.close();
  const leaving = [...clients.values()];
  for (const socket of clients.keys()) socket.destroy();
  await Promise.allSettled(leaving);
  await database.close();
  process.exit(0);
}
main.once("message", (_command: WorkerCommand) => void close());
