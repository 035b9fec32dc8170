import { regionFolder } from "../../src/adapters/region-files/region-folder.ts";
import type { Assumptions } from "../../src/core/impact/index.ts";
import type { Plan } from "../../src/core/plan/index.ts";

/** The first region, as large and as odd as the real thing. */
export async function readRegion(): Promise<{ plan: Plan; assumptions: Assumptions }> {
  const folder = regionFolder("regions/rijk-van-nijmegen");
  const plan = await folder.readPlan();
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const assumptions = await folder.readAssumptions(plan.value);
  if (!assumptions.ok) throw new Error(JSON.stringify(assumptions.error));
  return { plan: plan.value, assumptions: assumptions.value };
}
