import type { KeptEvaluation } from "./ports/evaluation-store.ts";
import type { Store } from "./ports/store.ts";

/**
 * Evaluations kept in a region, the last first.
 * @param withExamples also those that are made up, marked as such
 */
export async function regionEvaluations(
  { evaluations }: Pick<Store, "evaluations">,
  region: string,
  withExamples: boolean,
): Promise<readonly KeptEvaluation[]> {
  return (await evaluations.all(region)).filter(({ isExample }) => withExamples || !isExample);
}
