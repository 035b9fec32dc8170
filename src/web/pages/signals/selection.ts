import { ladderSteps, levelOf, type LadderStep, type Signal } from "../../../core/signals/index.ts";
import { choice, type Choice } from "../../choice.ts";
import type { RegionView } from "../../region-view.ts";

/** Which signals somebody wants to see. */
export interface Selection {
  readonly challenge: Choice;
  readonly step: Choice;
  /** The open signals that fit, by step, those to be answered first in front. */
  readonly signals: ReadonlyMap<LadderStep, readonly Signal[]>;
  readonly isChosen: boolean;
}

/** Total: every address gives a page. */
export function selectSignals(
  query: URLSearchParams,
  { plan }: RegionView,
  open: readonly Signal[],
): Selection {
  const challenge = choice(
    query,
    "opgave",
    plan.challenges.map(({ id }) => id),
  );
  const step = choice(query, "stap", ladderSteps);
  const fits = open.filter(
    (signal) =>
      (challenge.value === undefined || signal.challenge === challenge.value) &&
      (step.value === undefined || levelOf(plan, signal.place.step) === step.value),
  );
  return {
    challenge,
    step,
    signals: Map.groupBy(
      fits.toSorted((a, b) => a.place.answerBy.localeCompare(b.place.answerBy)),
      ({ place }) => levelOf(plan, place.step),
    ),
    isChosen: challenge.value !== undefined || step.value !== undefined,
  };
}
