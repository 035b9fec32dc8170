import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Proof that this process alone may touch the data directory. */
export interface DirectoryLock {
  release(): void;
}

const sqliteBusy = 5;

/**
 * Takes the data directory for this process, or returns undefined when a living process has it.
 *
 * The lock is the operating system's: it ends with the process, however that dies. A file with a
 * process number would have to be judged (is that process alive? is it still the same one? is it
 * in another container?) and taken over without a race. Node offers no file locks of its own; its
 * SQLite does, so an empty SQLite file serves as the lock.
 * @param directory exists
 */
export function lockDirectory(directory: string): DirectoryLock | undefined {
  const file = new DatabaseSync(join(directory, "lock"));
  try {
    file.exec("PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode === sqliteBusy) return undefined;
    throw error;
  }
  return { release: () => file.close() };
}
