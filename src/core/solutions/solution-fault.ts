import { exitParts, type ExitPart, type SolutionAct } from "./solution-act.ts";
import { afterAct, type SolutionRecord } from "./solution.ts";

/** Why something cannot be done with a solution. */
export type SolutionFault =
  /** A temporary solution is not in use before it is known how to leave it again. */
  | { readonly kind: "exit-missing"; readonly parts: readonly ExitPart[] }
  /** Cost or contract without saying where they can be found. */
  | { readonly kind: "origin-missing" }
  | { readonly kind: "day-to-come" };

/** Parts of the exit strategy that nobody wrote; a text that was erased is to be written again. */
export const missingExits = ({ exit }: Pick<SolutionRecord, "exit">): readonly ExitPart[] =>
  exitParts.filter((part) => typeof exit[part] !== "string");

/**
 * What stands in the way of doing some things with a solution, together, if anything. It is the
 * outcome that counts: in whatever order a solution becomes temporary, comes into use and loses a
 * text, it is never in use without a way out.
 * @param today YYYY-MM-DD
 */
export function mayActOnSolution(
  solution: SolutionRecord,
  acts: readonly SolutionAct[],
  today: string,
): SolutionFault | undefined {
  const { facts, exit, standing } = acts.reduce(afterAct, solution);
  if (standing !== undefined && standing.on > today) return { kind: "day-to-come" };
  const isFigure = facts.costPerYear !== undefined || facts.contractEnds !== undefined;
  if (isFigure && facts.origin === undefined) return { kind: "origin-missing" };
  const parts = missingExits({ exit });
  return standing?.kind === "temporary" && standing.state === "in-use" && parts.length > 0
    ? { kind: "exit-missing", parts }
    : undefined;
}
