import type { AssumptionStore } from "./assumption-store.ts";
import type { ChainStore } from "./chain-store.ts";
import type { ColumnMappingStore } from "./column-mapping-store.ts";
import type { DigestLog } from "./digest-log.ts";
import type { EntryLinkStore } from "./entry-link-store.ts";
import type { EvaluationStore } from "./evaluation-store.ts";
import type { FetchLog } from "./fetch-log.ts";
import type { ForecastStore } from "./forecast-store.ts";
import type { JobQueue } from "./job-queue.ts";
import type { ObservationStore } from "./observation-store.ts";
import type { PackStore } from "./pack-store.ts";
import type { PeopleStore } from "./people-store.ts";
import type { PlanStore } from "./plan-store.ts";
import type { ProgressStore } from "./progress-store.ts";
import type { RegionStore } from "./region-store.ts";
import type { RegisterStore } from "./register-store.ts";
import type { StoreContents } from "./store-contents.ts";

/** Everything Eenlijn keeps. */
export interface Store {
  readonly regions: RegionStore;
  readonly plans: PlanStore;
  readonly assumptions: AssumptionStore;
  readonly forecasts: ForecastStore;
  readonly progress: ProgressStore;
  readonly entryLinks: EntryLinkStore;
  readonly chains: ChainStore;
  readonly evaluations: EvaluationStore;
  readonly columnMappings: ColumnMappingStore;
  readonly observations: ObservationStore;
  readonly fetches: FetchLog;
  readonly register: RegisterStore;
  readonly people: PeopleStore;
  readonly digests: DigestLog;
  readonly packs: PackStore;
  readonly jobs: JobQueue;
  readonly contents: StoreContents;
  close(): Promise<void>;
}
