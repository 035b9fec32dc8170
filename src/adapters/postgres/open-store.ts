import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Kysely, PostgresDialect, sql } from "kysely";
import type { Pool } from "pg";
import type { Store } from "../../app/ports/store.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { assumptionStore } from "./assumption-store.ts";
import { embeddedPool, serverPool } from "./connection-pool.ts";
import { lockDirectory, type DirectoryLock } from "./directory-lock.ts";
import { startEmbeddedServer } from "./embedded-server.ts";
import { forecastStore } from "./forecast-store.ts";
import { jobQueue } from "./job-queue.ts";
import { migrationsFolder } from "./location.ts";
import { migrate, pendingMigrations, readMigrations } from "./migrations.ts";
import type { Migration, MigrationRefused } from "./migrations.ts";
import { planStore } from "./plan-store.ts";
import { progressStore } from "./progress-store.ts";
import { regionStore } from "./region-store.ts";
import { answers, findServerPlace, openServerPlace, socketPath } from "./server-place.ts";
import { storeContents } from "./store-contents.ts";
import { explained, type Reason, type StoreNotOpened } from "./store-not-opened.ts";
import type { Tables } from "./tables.ts";

export interface StorePlace {
  /** The directory of the embedded database; made when it is not there. */
  readonly dataDir: string;
  /** postgres://… of a PostgreSQL server, 15 or newer, to use instead; empty means none. */
  readonly databaseUrl?: string;
}

export interface OpenStore extends Store {
  /**
   * `holder`: the embedded database runs in this process. `guest`: it runs in another, and is
   * gone when that ends. `client`: of a PostgreSQL server. For the ports it makes no difference.
   */
  readonly role: "holder" | "guest" | "client";
}

/**
 * Opens the store, with its tables up to date.
 * @param patience how long to wait for a process that is starting or stopping, in milliseconds
 */
export async function openStore(
  { dataDir, databaseUrl }: StorePlace,
  patience = 30_000,
): Promise<Result<OpenStore, StoreNotOpened>> {
  const migrations = await readMigrations(migrationsFolder);
  const opened = databaseUrl
    ? await joinServer(databaseUrl, migrations)
    : await openDirectory(dataDir, migrations, patience);
  return opened.ok ? opened : refused(explained(opened.error));
}

async function openDirectory(
  directory: string,
  migrations: readonly Migration[],
  patience: number,
): Promise<Result<OpenStore, Reason>> {
  mkdirSync(directory, { recursive: true });
  const deadline = performance.now() + patience;
  for (;;) {
    const lock = lockDirectory(directory);
    if (lock !== undefined) return holdDirectory(directory, lock, migrations);
    const server = findServerPlace(directory);
    if (server !== undefined && (await answers(server))) {
      const { db, store } = storeOn(embeddedPool(server), "guest", migrations);
      const pending = await pendingMigrations(db, migrations);
      if (pending.ok && pending.value.length === 0) return ok(store);
      await store.close();
      return refused({ kind: "other-version-running", directory, pid: server.pid });
    }
    if (performance.now() > deadline)
      return refused({ kind: "directory-taken", directory, ...(server && { pid: server.pid }) });
    await setTimeout(50);
  }
}

async function holdDirectory(
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
  const opened = await upToDate(storeOn(embeddedPool(place), "holder", migrations), migrations);
  const stop = async () => {
    await server.value.close();
    leave();
  };
  if (!opened.ok) {
    await stop();
    return opened;
  }
  announce();
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= opened.value.close().then(stop));
  return ok({ ...opened.value, close });
}

async function joinServer(
  url: string,
  migrations: readonly Migration[],
): Promise<Result<OpenStore, Reason>> {
  const joined = storeOn(serverPool(url), "client", migrations);
  try {
    const { rows } = await sql<{ version: number; encoding: string }>`
      select current_setting('server_version_num')::int as version,
        current_setting('server_encoding') as encoding`.execute(joined.db);
    const { version, encoding } = rows[0]!;
    const reason =
      version < 150_000
        ? `it is PostgreSQL ${Math.floor(version / 10_000)}; 15 or newer is needed`
        : encoding !== "UTF8" && `its database is in ${encoding}; make one in UTF8`;
    if (reason === false) return await upToDate(joined, migrations);
    await joined.store.close();
    return refused({ kind: "server-unsuitable", reason });
  } catch (error) {
    await joined.store.close();
    return refused({ kind: "server-unreachable", reason: (error as Error).message });
  }
}

interface StoreOnDatabase {
  readonly db: Kysely<Tables>;
  readonly store: OpenStore;
}

function storeOn(
  pool: Pool,
  role: OpenStore["role"],
  migrations: readonly Migration[],
): StoreOnDatabase {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const store: OpenStore = {
    role,
    regions: regionStore(db),
    plans: planStore(db),
    assumptions: assumptionStore(db),
    forecasts: forecastStore(db),
    progress: progressStore(db),
    jobs: jobQueue(db),
    contents: storeContents(db, migrations),
    close: () => db.destroy(),
  };
  return { db, store };
}

async function upToDate(
  { db, store }: StoreOnDatabase,
  migrations: readonly Migration[],
): Promise<Result<OpenStore, MigrationRefused>> {
  const migrated = await migrate(db, migrations);
  if (migrated.ok) return ok(store);
  await store.close();
  return migrated;
}
