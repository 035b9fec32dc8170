import { Socket } from "node:net";
import { Pool, types as defaults, type CustomTypesConfig } from "pg";
import { port, type ServerPlace } from "./server-place.ts";

/** Type numbers of PostgreSQL (pg_type.oid) whose JavaScript form we choose ourselves. */
const bigint = 20;
const json = 114;
const date = 1082;

/**
 * How column values arrive, whichever database sends them: bigint as a number, date as
 * "YYYY-MM-DD", json as its own text; the rest as `pg` has it (timestamptz as Date).
 */
const types: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    switch (oid) {
      case bigint:
        return safeInteger;
      case date:
      case json:
        return (text: string) => text;
      default:
        return defaults.getTypeParser(oid, format);
    }
  }) as typeof defaults.getTypeParser,
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number exactly`);
  return value;
}

/** Waiting for a connection longer than this is an error, in milliseconds. */
const patience = 60_000;

/** Connections to the embedded database. It has one session; more would only wait for it. */
export function embeddedPool(place: ServerPlace): Pool {
  return watched(
    new Pool({
      host: place.directory,
      port,
      user: "eenlijn",
      database: "eenlijn",
      ssl: false,
      max: 1,
      connectionTimeoutMillis: patience,
      types,
    }),
  );
}

/**
 * Longest that a PostgreSQL server may say nothing, in milliseconds. What is asked on behalf of a
 * reader is small, or streams (of a million observations the first comes within a second); a
 * restore and a change of the tables may wait for everything there is.
 */
export const silence = { usual: 15_000, ofAll: 30 * 60_000 } as const;

/**
 * Connections to a PostgreSQL server. One that hangs fails what was asked of it, with a reason.
 * @param url postgres://…
 * @param longest see `silence`
 */
export function serverPool(url: string, longest: number = silence.usual): Pool {
  // The server gives up on a lock before we give up on the server: a better reason, and the
  // connection can be kept. The rest ends what it goes on with after we left.
  const limits = `-c lock_timeout=${longest * 0.75} -c statement_timeout=${silence.ofAll}`;
  return watched(
    new Pool({
      connectionString: url,
      options: `-c datestyle=iso -c timezone=utc ${limits}`,
      max: 10,
      connectionTimeoutMillis: Math.min(longest, silence.usual),
      stream: () => listening(longest),
      types,
    }),
  );
}

/** A socket that breaks when nothing passes through it for too long. */
function listening(longest: number): Socket {
  const socket = new Socket();
  const seconds = longest / 1000;
  return socket.setTimeout(longest, () =>
    socket.destroy(new Error(`the database hangs: it said nothing for ${seconds} seconds`)),
  );
}

/**
 * A connection that breaks while nobody uses it is replaced at the next query; one that breaks in
 * the middle of some work, between two queries, fails the next of that work and not the process.
 */
function watched(pool: Pool): Pool {
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
