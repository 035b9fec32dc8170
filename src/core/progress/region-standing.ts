import type { Plan } from "../plan/index.ts";
import { milestones } from "./milestone.ts";
import type { ProgressReport } from "./progress-report.ts";
import { standing, type Standing } from "./standing.ts";

/**
 * Where every initiative of the plan stands on a day, in the order of the plan.
 * @param reports newest first
 * @param day YYYY-MM-DD; earlier days give what was known then, by this version of the plan
 */
export function regionStanding(
  plan: Plan,
  reports: readonly ProgressReport[],
  day: string,
): readonly Standing[] {
  const planned = Map.groupBy(milestones(plan), ({ initiative }) => initiative);
  const reported = Map.groupBy(reports, ({ initiative }) => initiative);
  return plan.initiatives.map(({ id }) =>
    standing(id, planned.get(id) ?? [], reported.get(id) ?? [], day),
  );
}
