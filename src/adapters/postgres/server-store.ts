import { sql } from "kysely";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { serverPool, silence } from "./connection-pool.ts";
import { migrate, type Migration } from "./migrations.ts";
import { storeOn, type OpenStore, type StoreOnDatabase } from "./store-on.ts";
import type { Reason } from "./store-not-opened.ts";

const oldest = 15;

/** Opens the store on a PostgreSQL server. @param url postgres://… */
export async function openServerStore(
  url: string,
  migrations: readonly Migration[],
): Promise<Result<OpenStore, Reason>> {
  if (!/^postgres(ql)?:\/\//.test(url))
    return refused({ kind: "server-unusable", reason: "it does not start with postgres://" });
  const patient = serverPool(url, silence.ofAll);
  const { db, ofAll, store } = storeOn(serverPool(url), "client", migrations, patient);
  try {
    const reason = await unsuitable(db);
    const ready =
      reason === undefined
        ? await migrate(ofAll, migrations)
        : refused({ kind: "server-unusable", reason } as const);
    if (ready.ok) return ok(store);
    await store.close();
    return ready;
  } catch (error) {
    await store.close();
    return refused({ kind: "server-unusable", reason: said(error) });
  }
}

async function unsuitable(db: StoreOnDatabase["db"]): Promise<string | undefined> {
  const { rows } = await sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::int / 10000 as version,
      current_setting('server_encoding') as encoding`.execute(db);
  const { version, encoding } = rows[0]!;
  if (version < oldest) return `it is PostgreSQL ${version}; ${oldest} or newer is needed`;
  if (encoding !== "UTF8") return `its encoding is ${encoding}; create one in UTF8`;
  return undefined;
}

/** A host with several addresses fails with an error for each, and says nothing itself. */
function said(error: unknown): string {
  const errors = error instanceof AggregateError ? error.errors : [error];
  return errors.map((each) => (each as Error).message).join("; ");
}
