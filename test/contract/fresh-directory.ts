import { cpSync, existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textDigest } from "../../src/app/document.ts";
import { migrationsFolder } from "../../src/adapters/postgres/location.ts";
import { readMigrations } from "../../src/adapters/postgres/migrations.ts";
import { openStore } from "../../src/adapters/postgres/index.ts";

/**
 * A data directory with an empty, up-to-date store: a copy of one that is made once and kept
 * among the temporary files, because making one takes seconds.
 * @param below folders to put it in, for a longer path
 */
export async function freshDirectory(
  below = "",
): Promise<{ path: string; clear: () => Promise<void> }> {
  const template = await templateDirectory();
  const own = await mkdtemp(join(tmpdir(), "eenlijn-store-"));
  const path = join(own, below);
  cpSync(template, path, { recursive: true }); // Much faster than its asynchronous twin.
  return { path, clear: () => rm(own, { recursive: true, force: true }) };
}

async function templateDirectory(): Promise<string> {
  const migrations = await readMigrations(migrationsFolder);
  const pglite = await readFile("node_modules/@electric-sql/pglite/package.json", "utf8");
  const content = [pglite, ...migrations.map(({ sql }) => sql)].join("\n");
  const template = join(tmpdir(), `eenlijn-template-${textDigest(content).slice(0, 16)}`);
  if (existsSync(template)) return template;

  const own = await mkdtemp(`${template}-`);
  const store = await openStore({ dataDir: own });
  if (!store.ok) throw new Error(store.error.message);
  await store.value.close();
  // Another test file may have been first; one of the two is enough.
  await rename(own, template).catch(() => rm(own, { recursive: true }));
  return template;
}
