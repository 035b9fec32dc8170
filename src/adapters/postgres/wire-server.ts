import type { Socket } from "node:net";
import type { Lease } from "./lease.ts";
import {
  clientMessages,
  fatalError,
  noEncryption,
  queryMessage,
  syncMessage,
} from "./wire-messages.ts";

/** The one session of an embedded database, as bytes of the PostgreSQL protocol. */
export interface WireSession {
  /** What a server says to a client that starts up, until it is ready for a query. */
  readonly greeting: Uint8Array;
  /** Executes client messages and passes on what the database answers. */
  run(messages: Uint8Array, answer: (bytes: Uint8Array) => void): Promise<void>;
  inTransaction(): boolean;
}

/**
 * Serves one client until it leaves. Clients share the one session: each has it for itself from
 * the first message of a batch until the batch, and the transaction it opened, is over. Whoever
 * leaves halfway is rolled back.
 * @param silence how long it may keep a transaction open without a word, in milliseconds
 * @throws only when the database itself fails; it cannot be used after that
 */
export async function serveClient(
  socket: Socket,
  session: WireSession,
  lease: Lease,
  silence = 60_000,
): Promise<void> {
  let release: (() => void) | undefined;
  let batch: Buffer[] = [];
  let insideBatch = false;

  const write = (bytes: Uint8Array) => void (socket.writable && socket.write(bytes));
  const end = (code: string, message: string) => {
    socket.end(fatalError(code, message));
    socket.destroySoon();
  };
  const run = async (completes: boolean) => {
    const messages = Buffer.concat(batch);
    batch = [];
    release ??= await lease.take();
    insideBatch = !completes;
    socket.cork();
    try {
      await session.run(messages, write);
    } catch (error) {
      release = undefined; // The database is no more: nothing to roll back, nobody to serve.
      throw error;
    } finally {
      socket.uncork();
    }
    if (completes && !session.inTransaction()) {
      release();
      release = undefined;
    }
  };

  socket.on("error", () => {}); // A client that disappears; the loop below ends with it.
  socket.on("timeout", () => {
    if (release !== undefined) end("25P03", "the transaction was idle for too long");
  });
  socket.setTimeout(silence);
  try {
    for await (const message of clientMessages(untilGone(socket))) {
      switch (message.kind) {
        case "encryption-request":
          write(noEncryption);
          break;
        case "startup":
          write(session.greeting);
          break;
        case "in-batch":
          batch.push(message.bytes);
          break;
        case "flush":
          batch.push(message.bytes);
          await run(false);
          break;
        case "ends-batch":
          batch.push(message.bytes);
          await run(true);
          break;
        case "terminate":
          return;
        case "unsupported":
          end("0A000", `this server does not support ${message.what}`);
          return;
      }
    }
  } finally {
    if (release !== undefined) {
      const ignore = () => {};
      if (insideBatch) await session.run(syncMessage, ignore);
      if (session.inTransaction()) await session.run(queryMessage("rollback"), ignore);
      release();
    }
    socket.destroySoon();
  }
}

/** What a client sends, until it leaves in whatever way. */
async function* untilGone(socket: Socket): AsyncGenerator<Buffer> {
  try {
    yield* socket as AsyncIterable<Buffer>;
  } catch {
    // The connection broke: for us the same as a farewell.
  }
}
