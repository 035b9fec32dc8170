import type { PlanSource } from "../../app/ports/plan-store.ts";
import type { DocumentText } from "./document-text.ts";

interface PlanVersionTable {
  region_id: string;
  number: number;
  adopted_on: string;
  source: PlanSource;
  sha256: string;
  document: DocumentText;
  note: string | null;
  created_at: Date;
}

interface AssumptionVersionTable {
  region_id: string;
  number: number;
  sha256: string;
  document: DocumentText;
  created_at: Date;
}

interface ForecastRunTable {
  region_id: string;
  id: string;
  plan_sha256: string;
  assumptions_sha256: string;
  engine_version: string;
  seed: number;
  draws: number;
  result: DocumentText;
  made_at: Date;
}

/** What is planned and expected. */
export interface PlanTables {
  plan_version: PlanVersionTable;
  assumption_version: AssumptionVersionTable;
  forecast_run: ForecastRunTable;
}
