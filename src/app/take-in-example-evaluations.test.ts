import { expect, test } from "vitest";
import { regionFolder } from "../adapters/region-files/region-folder.ts";
import type { EvaluationStore, KeptEvaluation } from "./ports/evaluation-store.ts";
import { proposalOf } from "./proposal-of.ts";
import { takeInExampleEvaluations } from "./take-in-example-evaluations.ts";

test("the example evaluations of the first region are taken in once", async () => {
  const source = regionFolder("regions/rijk-van-nijmegen");
  const plan = await source.readPlan();
  const assumptions = plan.ok ? await source.readAssumptions(plan.value) : plan;
  const examples = await source.readExampleEvaluations();
  if (!plan.ok || !assumptions.ok || !examples.ok) throw new Error("files");
  const kept: KeptEvaluation[] = [];
  const evaluations: Partial<EvaluationStore> = {
    all: async () => kept,
    keep: async (_, evaluation) => {
      kept.push({ ...evaluation, id: String(kept.length), dataSha256: "" });
      return kept.at(-1)!;
    },
  };
  const region = { plan: plan.value, assumptions: assumptions.value };
  for (const _ of ["once", "again"])
    await takeInExampleEvaluations(
      { evaluations: evaluations as EvaluationStore },
      region,
      examples.value,
    );
  expect(kept.map(({ isExample }) => isExample)).toEqual([true, true, true]);
  // One of each: a series, a comparison, and figures that cannot carry the question.
  const proposals = kept.map((one) => proposalOf(one, region.plan, region.assumptions));
  expect(proposals).toMatchObject([
    { value: { measured: { grade: "regional" } } },
    { value: { measured: { grade: "cohort" } } },
    { error: "refused" },
  ]);
});
