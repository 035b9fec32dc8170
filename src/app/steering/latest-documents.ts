import type { Documents } from "../../core/proposals/index.ts";
import type { AssumptionStore } from "../ports/assumption-store.ts";
import type { PlanStore } from "../ports/plan-store.ts";
import type { RegionId } from "../ports/region-store.ts";

/** Where the last versions are kept. */
export interface LatestVersions {
  readonly plans: Pick<PlanStore, "latest">;
  readonly assumptions: Pick<AssumptionStore, "latest">;
}

/** The last version of the plan, in force or about to be, and what is assumed about it. */
export interface LatestDocuments extends Documents {
  readonly versions: { readonly plan: number; readonly assumptions: number };
  /** YYYY-MM-DD: the day from which the plan is in force; the next takes effect no earlier. */
  readonly inForceFrom: string;
}

/** What a change is made in: the last version, also when it is not in force yet. */
export async function latestDocuments(
  store: LatestVersions,
  region: RegionId,
): Promise<LatestDocuments> {
  const [plan, assumptions] = await Promise.all([
    store.plans.latest(region),
    store.assumptions.latest(region),
  ]);
  if (plan === undefined || assumptions === undefined)
    throw new Error(`no plan or no assumptions in the store for ${region}`);
  return {
    plan: plan.plan,
    assumptions: assumptions.assumptions,
    versions: { plan: plan.version.number, assumptions: assumptions.version.number },
    inForceFrom: plan.version.adoptedOn,
  };
}
