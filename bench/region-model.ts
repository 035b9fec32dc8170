import { regionFolder } from "../src/adapters/region-files/region-folder.ts";
import type { Model } from "../src/core/impact/engine/index.ts";
import { compile } from "../src/core/impact/index.ts";

/** The first region as its files stand. */
export async function regionModel(): Promise<Model> {
  const folder = regionFolder("regions/rijk-van-nijmegen");
  const plan = await folder.readPlan();
  const assumptions = plan.ok ? await folder.readAssumptions(plan.value) : plan;
  if (!plan.ok || !assumptions.ok) throw new Error("the files of the region have faults");
  return compile(plan.value, assumptions.value);
}
