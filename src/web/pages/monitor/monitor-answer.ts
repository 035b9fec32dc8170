import type { IndicatorState } from "../../../core/indicators/index.ts";
import type { Language } from "../../language.ts";
import { asking, hasData } from "./attention-list.ts";
import { monitorWords } from "./monitor.words.ts";

/** The answer in one sentence: how much is known, and what asks for attention. */
export function monitorAnswer(states: readonly IndicatorState[], language: Language): string {
  const say = monitorWords[language];
  if (states.length === 0) return say.nothing;
  return say.answer(states.length, states.filter(hasData).length, asking(states).length);
}
