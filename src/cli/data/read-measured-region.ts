import type { IndicatorSet } from "../../core/indicators/index.ts";
import type { Plan } from "../../core/plan/index.ts";
import type { Environment } from "../command.ts";
import { printProblems } from "../print-problems.ts";

export interface MeasuredRegion {
  readonly plan: Plan;
  readonly set: IndicatorSet;
}

/** The plan of the region and what it measures; undefined, with the reason said, when it is wrong. */
export async function readMeasuredRegion(
  environment: Environment,
): Promise<MeasuredRegion | undefined> {
  const files = environment.regionSource(environment.regionFolder);
  const plan = await files.readPlan();
  const set = plan.ok ? await files.readIndicators(plan.value) : plan;
  if (!plan.ok || !set.ok) {
    printProblems(plan.ok ? (set.ok ? [] : set.error) : plan.error, environment);
    return undefined;
  }
  if (set.value === undefined) {
    environment.note(`${environment.regionFolder} measures nothing yet: it has no indicators.`);
    return undefined;
  }
  return { plan: plan.value, set: set.value };
}
