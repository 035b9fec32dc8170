import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { embeddedPool } from "./connection-pool.ts";
import { lockDirectory, type DirectoryLock } from "./directory-lock.ts";
import { startEmbeddedServer } from "./embedded-server.ts";
import { migrate, pendingMigrations, type Migration } from "./migrations.ts";
import { answers, findServerPlace, openServerPlace, socketPath } from "./server-place.ts";
import { storeOn, type OpenStore } from "./store-on.ts";
import type { Reason } from "./store-not-opened.ts";

/**
 * Opens the embedded store of a directory: as its holder, or as a guest of the process that is.
 * @param patience how long to wait for a process that is starting or stopping, in milliseconds
 */
export async function openEmbeddedStore(
  directory: string,
  migrations: readonly Migration[],
  patience: number,
): Promise<Result<OpenStore, Reason>> {
  mkdirSync(directory, { recursive: true });
  const deadline = performance.now() + patience;
  for (;;) {
    const lock = lockDirectory(directory);
    if (lock !== undefined) return hold(directory, lock, migrations);
    const visit = await visitHolder(directory, migrations);
    if (visit !== undefined) return visit;
    if (performance.now() > deadline) {
      const pid = findServerPlace(directory)?.pid;
      return refused({ kind: "directory-taken", directory, ...(pid !== undefined && { pid }) });
    }
    await setTimeout(50);
  }
}

async function hold(
  directory: string,
  lock: DirectoryLock,
  migrations: readonly Migration[],
): Promise<Result<OpenStore, Reason>> {
  const { place, announce, clear } = openServerPlace(directory);
  const leave = () => {
    clear();
    lock.release();
  };
  const server = await startEmbeddedServer({
    databaseDirectory: join(directory, "database"),
    socketPath: socketPath(place.directory),
  });
  if (!server.ok) {
    leave();
    return server;
  }
  const { db, store } = storeOn(embeddedPool(place), "holder", migrations);
  let closing: Promise<void> | undefined;
  const close = () =>
    (closing ??= store
      .close()
      .then(() => server.value.close())
      .then(leave));
  try {
    const migrated = await migrate(db, migrations);
    if (!migrated.ok) {
      await close();
      return migrated;
    }
  } catch (error) {
    await close();
    throw error;
  }
  announce();
  return ok({ ...store, close });
}

/** @returns undefined when nobody answers: the holder is still starting, or just stopping */
async function visitHolder(
  directory: string,
  migrations: readonly Migration[],
): Promise<Result<OpenStore, Reason> | undefined> {
  const place = findServerPlace(directory);
  if (place === undefined || !(await answers(place))) return undefined;
  const { db, store } = storeOn(embeddedPool(place), "guest", migrations);
  try {
    const pending = await pendingMigrations(db, migrations);
    if (pending.ok && pending.value.length === 0) return ok(store);
    await store.close();
    return refused({ kind: "other-version-running", directory, pid: place.pid });
  } catch {
    await store.close(); // It left while we were talking.
    return undefined;
  }
}
