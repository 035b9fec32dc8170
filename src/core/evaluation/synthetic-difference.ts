import { ok, type Result } from "../../kernel/result.ts";
import { effectOf } from "./effect.ts";
import type { SyntheticDifference } from "./evaluation.ts";
import { gradeOf } from "./evidence-grade.ts";
import { fitBefore } from "./fit-before.ts";
import type { Panel } from "./panel.ts";
import { placeboError, placeboFreedom, placebos } from "./placebo.ts";
import type { Refusal } from "./refusal.ts";
import { syntheticAssumptions, syntheticBlock } from "./synthetic-block.ts";
import { heaviestFirst } from "./synthetic-control.ts";
import { meanAfter, pictureOf } from "./synthetic-picture.ts";
import { differenceWeights, outcomesOf } from "./synthetic-weights.ts";

/**
 * Did treated units change more than untreated units that moved alike before, since periods that
 * were like those after? Between difference-in-differences and synthetic control.
 * @param seed of the placebos when several units are treated
 * See docs/methods.md#synthetic-difference-in-differences.
 */
export function syntheticDifference(
  panel: Panel,
  seed: number,
): Result<SyntheticDifference, Refusal> {
  const found = syntheticBlock(panel);
  if (!found.ok) return found;
  const block = found.value;
  const { before, periods } = block;
  const outcomes = outcomesOf(block);
  const weighted = differenceWeights(outcomes);
  const others = placebos(outcomes, seed).map(differenceWeights);
  const level = weighted.periods.reduce((sum, weight, t) => sum + weight * weighted.gaps[t]!, 0);
  const gaps = weighted.gaps.map((gap) => gap - level);
  const picture = pictureOf(block, gaps);
  const assumptions = [
    ...syntheticAssumptions(block),
    fitBefore(
      picture.slice(0, before).map(({ observed }) => observed),
      aroundMean(gaps.slice(0, before)),
    ),
  ];
  return ok({
    method: "synthetic-difference-in-differences",
    effect: effectOf("difference", {
      value: weighted.effect,
      standardError: placeboError(others.map(({ effect }) => effect)),
      degreesOfFreedom: placeboFreedom(outcomes),
    }),
    observedAfter: meanAfter(picture),
    donors: heaviestFirst(
      block.untreated.map(({ name }) => name),
      weighted.donors,
    ),
    periods: weighted.periods.map((weight, t) => ({ name: periods[t]!, weight })),
    placebos: others.length,
    picture,
    assumptions,
    grade: gradeOf("cohort", assumptions),
  });
}

/** A fixed distance to the mixture is allowed here. */
function aroundMean(values: readonly number[]) {
  const mean = values.reduce((a, b) => a + b) / values.length;
  return values.map((value) => value - mean);
}
