import type { IndicatorState } from "../../../core/indicators/index.ts";
import { date } from "../../format.ts";
import { words, type Language } from "../../language.ts";

const t = words(
  {
    expected: (day: string) => `nieuwe cijfers verwacht op ${day}`,
    overdue: (day: string) => `nieuwe cijfers waren verwacht op ${day}`,
    none: "geen nieuwe cijfers beloofd",
    recomputed: "wordt opnieuw berekend als het plan of een aanname verandert",
    waiting: "wacht op de eerste cijfers",
  },
  {
    expected: (day: string) => `new figures expected on ${day}`,
    overdue: (day: string) => `new figures were expected on ${day}`,
    none: "no new figures promised",
    recomputed: "computed again when the plan or an assumption changes",
    waiting: "waiting for the first figures",
  },
);

/** When newer figures should come, by the rhythm of the source. */
export function nextWords({ kind, freshness }: IndicatorState, language: Language): string {
  const say = t[language];
  const { expectedOn, lastPeriod, overdue } = freshness;
  if (lastPeriod === undefined) return say.waiting;
  if (expectedOn === undefined) return kind === "forecast" ? say.recomputed : say.none;
  return (overdue ? say.overdue : say.expected)(date(expectedOn, language));
}
