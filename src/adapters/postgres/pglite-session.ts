import type { PGlite } from "@electric-sql/pglite";
import type { WireSession } from "./wire-server.ts";
import { startupMessage } from "./wire-messages.ts";

/** The session of an embedded database. While it is served, nothing else may query `database`. */
export function pgliteSession(database: PGlite): WireSession {
  return {
    greeting: Buffer.from(database.execProtocolRawSync(startupMessage("postgres", "postgres"))),
    async run(messages, answer) {
      try {
        await database.execProtocolRawStream(messages, {
          // The bytes stand in the database's own memory, which it uses again.
          onRawData: (bytes) => answer(Buffer.from(bytes)),
        });
      } catch (error) {
        // Not an error in a query, which is an answer: PostgreSQL itself ended.
        throw new Error(`PostgreSQL ended: ${(error as Error).message}`, { cause: error });
      }
    },
    inTransaction: () => database.isInTransaction(),
  };
}
