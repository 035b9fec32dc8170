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

/** Connections to a PostgreSQL server. @param url postgres://… */
export function serverPool(url: string): Pool {
  return watched(
    new Pool({
      connectionString: url,
      options: "-c datestyle=iso -c timezone=utc",
      max: 10,
      connectionTimeoutMillis: patience,
      types,
    }),
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
