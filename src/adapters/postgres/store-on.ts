import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import type { Store } from "../../app/ports/store.ts";
import { assumptionStore } from "./assumption-store.ts";
import { chainStore } from "./chain-store.ts";
import { columnMappingStore } from "./column-mapping-store.ts";
import { digestLog } from "./digest-log.ts";
import { entryLinkStore } from "./entry-link-store.ts";
import { evaluationStore } from "./evaluation-store.ts";
import { fetchLog } from "./fetch-log.ts";
import { forecastStore } from "./forecast-store.ts";
import { jobQueue } from "./job-queue.ts";
import type { Migration } from "./migrations.ts";
import { observationStore } from "./observation-store.ts";
import { packStore } from "./pack-store.ts";
import { peopleStore } from "./people-store.ts";
import { planStore } from "./plan-store.ts";
import { progressStore } from "./progress-store.ts";
import { regionStore } from "./region-store.ts";
import { registerStore } from "./register-store.ts";
import { storeContents } from "./store-contents.ts";
import type { Tables } from "./tables.ts";

export interface OpenStore extends Store {
  /**
   * `holder`: the embedded database runs in this process. `guest`: it runs in another, and is
   * gone when that ends. `client`: of a PostgreSQL server. For the ports it makes no difference.
   */
  readonly role: "holder" | "guest" | "client";
}

export interface StoreOnDatabase {
  readonly db: Kysely<Tables>;
  /** The same database, for what looks at all there is, as a change of the tables does. */
  readonly ofAll: Kysely<Tables>;
  readonly store: OpenStore;
}

/**
 * All ports on one database, whatever it is.
 * @param patient connections for what looks at all there is, when these differ from the usual
 */
export function storeOn(
  pool: Pool,
  role: OpenStore["role"],
  migrations: readonly Migration[],
  patient?: Pool,
): StoreOnDatabase {
  const on = (connections: Pool) =>
    new Kysely<Tables>({ dialect: new PostgresDialect({ pool: connections }) });
  const db = on(pool);
  const ofAll = patient === undefined ? db : on(patient);
  const store: OpenStore = {
    role,
    regions: regionStore(db),
    plans: planStore(db),
    assumptions: assumptionStore(db),
    forecasts: forecastStore(db),
    progress: progressStore(db),
    entryLinks: entryLinkStore(db),
    chains: chainStore(db),
    evaluations: evaluationStore(db),
    columnMappings: columnMappingStore(db),
    observations: observationStore(db),
    fetches: fetchLog(db),
    register: registerStore(db),
    people: peopleStore(db),
    digests: digestLog(db),
    packs: packStore(db),
    jobs: jobQueue(db),
    contents: storeContents(ofAll, migrations),
    async close() {
      await Promise.all([db.destroy(), ofAll.destroy()]);
    },
  };
  return { db, ofAll, store };
}
