import { refused, type Result } from "../../kernel/result.ts";
import { openEmbeddedStore } from "./embedded-store.ts";
import { migrationsFolder } from "./location.ts";
import { readMigrations } from "./migrations.ts";
import { openServerStore } from "./server-store.ts";
import { explained, type StoreNotOpened } from "./store-not-opened.ts";
import type { OpenStore } from "./store-on.ts";

export interface StorePlace {
  /** The directory of the embedded database; made when it is not there. */
  readonly dataDir: string;
  /** postgres://… of a PostgreSQL server, 15 or newer, to use instead; empty means none. */
  readonly databaseUrl?: string;
}

/**
 * Opens the store, with its tables up to date.
 * @param patience how long to wait for a process that is starting or stopping on the same
 *   directory, in milliseconds
 */
export async function openStore(
  { dataDir, databaseUrl }: StorePlace,
  patience = 30_000,
): Promise<Result<OpenStore, StoreNotOpened>> {
  const migrations = await readMigrations(migrationsFolder);
  const opened = databaseUrl
    ? await openServerStore(databaseUrl, migrations)
    : await openEmbeddedStore(dataDir, migrations, patience);
  return opened.ok ? opened : refused(explained(opened.error));
}
