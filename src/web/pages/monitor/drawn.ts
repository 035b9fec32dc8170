import { finalTarget, type IndicatorState } from "../../../core/indicators/index.ts";
import { firstDay } from "../../../core/observations/index.ts";
import type { Drawn, Happening } from "../../charts/indicator/plot.ts";
import type { Language } from "../../language.ts";
import { unitName } from "./amount.ts";
import { indicatorWords } from "./indicator.words.ts";

/** What happened on the time line of an indicator, oldest first, rebases among it. */
export function happeningsOf(
  { indicator, events }: IndicatorState,
  language: Language,
): readonly Happening[] {
  const all = [
    ...events.map(({ on, title }) => ({ on, title: title[language], rebase: false })),
    ...indicator.rebases.map(({ from, reason }) => ({
      on: firstDay(from),
      title: indicatorWords[language].rebase(reason[language]),
      rebase: true,
    })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return all.map((happening, index) => ({ ...happening, number: index + 1 }));
}

/** The chart of an indicator's line at the top. */
export function drawnOf(state: IndicatorState, language: Language): Drawn {
  const { headline, nation, kind, indicator } = state;
  return {
    series: headline,
    nation,
    kind,
    decimals: indicator.decimals,
    unit: unitName(indicator.unit, language),
    most: indicator.unit === "percent" ? 100 : undefined,
    target: finalTarget(indicator),
    happenings: happeningsOf(state, language),
  };
}
