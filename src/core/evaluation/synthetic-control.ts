import { ok, type Result } from "../../kernel/result.ts";
import { effectOf } from "./effect.ts";
import type { SyntheticControl, Weight } from "./evaluation.ts";
import { gradeOf } from "./evidence-grade.ts";
import { fitBefore, rootMeanSquare } from "./fit-before.ts";
import type { Panel } from "./panel.ts";
import { meanAfter, pictureOf } from "./synthetic-picture.ts";
import { placeboError, placeboFreedom, placebos } from "./placebo.ts";
import type { Refusal } from "./refusal.ts";
import { syntheticAssumptions, syntheticBlock } from "./synthetic-block.ts";
import { controlWeights, outcomesOf, type Weighted } from "./synthetic-weights.ts";

/**
 * Did treated units leave the mixture of untreated units that they followed before? The interval
 * rests on the spread of placebo effects; the rank needs no distribution at all.
 * @param seed of the placebos when several units are treated
 * See docs/methods.md#synthetic-control.
 */
export function syntheticControl(panel: Panel, seed: number): Result<SyntheticControl, Refusal> {
  const found = syntheticBlock(panel);
  if (!found.ok) return found;
  const block = found.value;
  const { before } = block;
  const outcomes = outcomesOf(block);
  const weighted = controlWeights(outcomes);
  const others = placebos(outcomes, seed).map(controlWeights);
  const rmspeOf = ({ gaps }: Weighted) => ({
    rmspeBefore: rootMeanSquare(gaps.slice(0, before)),
    rmspeAfter: rootMeanSquare(gaps.slice(before)),
  });
  const ratio = (one: Weighted) => {
    const { rmspeBefore, rmspeAfter } = rmspeOf(one);
    return rmspeAfter === 0 ? 0 : rmspeAfter / rmspeBefore;
  };
  const own = ratio(weighted);
  const rank = 1 + others.filter((other) => ratio(other) >= own).length;
  const picture = pictureOf(block, weighted.gaps);
  const assumptions = [
    ...syntheticAssumptions(block),
    fitBefore(
      picture.slice(0, before).map(({ observed }) => observed),
      weighted.gaps.slice(0, before),
    ),
  ];
  return ok({
    method: "synthetic-control",
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
    ...rmspeOf(weighted),
    placebo: { rank, of: others.length + 1, pValue: rank / (others.length + 1) },
    picture,
    assumptions,
    grade: gradeOf("cohort", assumptions),
  });
}

export const heaviestFirst = (names: readonly string[], weights: readonly number[]): Weight[] =>
  names.map((name, j) => ({ name, weight: weights[j]! })).toSorted((a, b) => b.weight - a.weight);
