import { criteriaStanding, type ChainEntry } from "../core/chains/index.ts";
import type { Plan } from "../core/plan/index.ts";

/** How many requirements of the prevention infrastructure are met on a day. */
export interface CriteriaCount {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly met: number;
  readonly asked: number;
}

/**
 * The day of the plan, as the plan itself has it, and every day on which something was shown: in
 * between nothing is known to have changed, so nothing is said.
 * @param entries in the order in which they were recorded
 * @param day later days are left out; YYYY-MM-DD
 */
export function criteriaMet(
  plan: Plan,
  entries: readonly ChainEntry[],
  day: string,
): readonly CriteriaCount[] {
  const shown = entries.flatMap((entry) => (entry.kind === "evidence" ? [entry] : []));
  const days = [plan.region.plan.adopted, ...shown.map(({ on }) => on)].filter((on) => on <= day);
  return [...new Set(days)].toSorted().flatMap((on): readonly CriteriaCount[] => {
    const until = shown.filter((evidence) => evidence.on <= on);
    const standing = criteriaStanding(plan.preventionInfrastructure, until);
    if (standing.length === 0) return [];
    const met = standing.filter(({ status }) => status === "met").length;
    return [{ on, met, asked: standing.length }];
  });
}
