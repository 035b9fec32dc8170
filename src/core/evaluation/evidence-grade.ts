import type { Assumption } from "./assumption.ts";

/** The grades of the assumptions of the forecast (`core/impact`), strongest first. */
export const evidenceGrades = ["trial", "cohort", "regional", "expert", "none"] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/**
 * How strong the evidence is: where the design starts, one step down for every assumption that
 * failed, and one more when any could not be tested. Our own convention, see
 * docs/methods.md#evidence-grade-of-an-evaluation.
 * @param start "cohort" for a comparison with others, "regional" for one series before and after;
 * no figures after the fact make a "trial"
 */
export function gradeOf(
  start: "cohort" | "regional",
  assumptions: readonly Assumption[],
): EvidenceGrade {
  const failed = assumptions.filter(({ verdict }) => verdict === "failed").length;
  const untested = assumptions.some(({ verdict }) => verdict === "cannot-tell") ? 1 : 0;
  const step = evidenceGrades.indexOf(start) + failed + untested;
  return evidenceGrades[Math.min(step, evidenceGrades.length - 1)]!;
}
