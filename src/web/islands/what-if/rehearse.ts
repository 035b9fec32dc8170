import {
  asPlanned,
  type Scenario,
  type ScenarioQuestion,
} from "../../../core/impact/scenario/index.ts";
import type { WhatIfModel } from "../what-if-worker.ts";

/** In ms: longer is not needed anywhere, and a phone has other things to do. */
const longest = 1_000;

/**
 * Asks what somebody may ask, before anybody does. The first answer takes half a second, and the
 * next ones are slow until the browser has compiled what computes them.
 * @param isAsked whether somebody asked meanwhile: then it ends
 */
export function rehearse(
  answer: (question: ScenarioQuestion) => void,
  { model, year }: Pick<WhatIfModel, "model" | "year">,
  isAsked: () => boolean,
): void {
  const began = performance.now();
  const questions = likely(model, year);
  const next = () => {
    if (isAsked() || performance.now() - began > longest) return;
    const { value } = questions.next();
    if (value === undefined) return;
    answer(value);
    later();
  };
  // In between a real question gets its turn.
  const later = () => setTimeout(next);
  later();
}

/** Each initiative out, and in again. */
function* likely(
  { initiatives }: WhatIfModel["model"],
  year: number,
): Generator<ScenarioQuestion, undefined> {
  const question = (shown: Scenario) => ({ shown, beside: asPlanned, year });
  yield question(asPlanned);
  for (const { subject } of initiatives) {
    yield question({ without: [subject], values: {} });
    yield question(asPlanned);
  }
  return undefined;
}
