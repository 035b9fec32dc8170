import type { Assumptions } from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";
import type { Environment } from "./command.ts";
import { printProblems } from "./print-problems.ts";

/** The plan and the assumptions of a region; prints what is wrong with them and gives nothing. */
export async function readForecastInput(
  folder: string | undefined,
  environment: Environment,
): Promise<{ readonly plan: Plan; readonly assumptions: Assumptions } | undefined> {
  const source = environment.regionSource(folder ?? environment.regionFolder);
  const plan = await source.readPlan();
  const assumptions = plan.ok ? await source.readAssumptions(plan.value) : plan;
  if (plan.ok && assumptions.ok) return { plan: plan.value, assumptions: assumptions.value };
  if (!assumptions.ok) printProblems(assumptions.error, environment);
  return undefined;
}
