import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as z from "zod";

/** Where the server of a data directory can be reached, as it left word in `server.json`. */
const ServerPlace = z.object({
  pid: z.int(),
  /** The directory of the socket; what `psql -h` and `PGHOST` take. */
  directory: z.string(),
});
export type ServerPlace = z.infer<typeof ServerPlace>;

/** The port is only part of a name here: a PostgreSQL client looks for `.s.PGSQL.<port>`. */
export const port = 5432;

export const socketPath = (directory: string) => join(directory, `.s.PGSQL.${port}`);

/** Longest path of a Unix socket in bytes, on Linux (107) and macOS (103). */
const longestPath = 103;

const wordFile = (dataDirectory: string) => join(dataDirectory, "server.json");

/**
 * Makes a directory for the socket that nobody else may enter: in the data directory or, when
 * that has too long a path, among the temporary files. The caller holds the lock.
 */
export function openServerPlace(dataDirectory: string): {
  readonly place: ServerPlace;
  /** Leaves word for guests, once the database is ready for them. */
  readonly announce: () => void;
  readonly clear: () => void;
} {
  const word = wordFile(dataDirectory);
  rmSync(word, { force: true }); // of a server that was killed
  const own = resolve(dataDirectory, "socket");
  const fits = Buffer.byteLength(socketPath(own)) <= longestPath;
  if (fits) mkdirSync(own, { recursive: true, mode: 0o700 });
  const directory = fits ? own : mkdtempSync(join(tmpdir(), "eenlijn-"));
  const place: ServerPlace = { pid: process.pid, directory };
  return {
    place,
    announce() {
      writeFileSync(`${word}.new`, JSON.stringify(place), { mode: 0o600 });
      renameSync(`${word}.new`, word);
    },
    clear() {
      rmSync(word, { force: true });
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The server that says to serve this data directory; it may be gone without a word. */
export function findServerPlace(dataDirectory: string): ServerPlace | undefined {
  try {
    return ServerPlace.parse(JSON.parse(readFileSync(wordFile(dataDirectory), "utf8")));
  } catch {
    return undefined;
  }
}

/** Whether somebody accepts connections there. */
export async function answers(place: ServerPlace): Promise<boolean> {
  const { promise, resolve: settle } = Promise.withResolvers<boolean>();
  const socket = connect(socketPath(place.directory));
  socket.once("connect", () => settle(true));
  socket.once("error", () => settle(false));
  try {
    return await promise;
  } finally {
    socket.destroy();
  }
}
