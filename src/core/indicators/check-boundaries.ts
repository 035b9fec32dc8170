import type { Plan, Problem } from "../plan/index.ts";
import type { IndicatorSet } from "./indicator-set.ts";

/** What is wrong with the table that brings old municipal boundaries to those of today. */
export function boundaryProblems(plan: Plan, { boundaries }: IndicatorSet): Problem[] {
  const today = plan.municipalities.map(({ id }) => id);
  const shares = new Map<string, number>();
  return boundaries.flatMap(({ from, to, share }, b): Problem[] => {
    const path = ["boundaries", b];
    const given = (shares.get(from) ?? 0) + share;
    shares.set(from, given);
    const problems: Problem[] = [];
    if (!today.includes(to))
      problems.push({
        path: [...path, "to"],
        message: `${to} is no municipality of the region`,
        remedy: `Name the municipality of today: ${today.join(", ")}`,
      });
    if (today.includes(from))
      problems.push({
        path: [...path, "from"],
        message: `${from} still exists, so its figures stay where they are`,
        remedy: "Name a code that is no longer in use",
      });
    if (given > 1 + 1e-9)
      problems.push({
        path: [...path, "share"],
        message: `More than all inhabitants of ${from} are given away: ${given}`,
        remedy: "Make the shares of one municipality add up to 1 at most",
      });
    return problems;
  });
}
