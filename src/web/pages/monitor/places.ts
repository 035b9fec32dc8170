import type { IndicatorState } from "../../../core/indicators/index.ts";
import { country, wholePlan, wholeRegion, type About } from "../../../core/observations/index.ts";
import { words, type Language } from "../../language.ts";
import { placeOf } from "../../layout/record-link.tsx";
import type { RegionView } from "../../region-view.ts";

const t = words(
  { nation: "Nederland", plan: "het regioplan" },
  { nation: "the Netherlands", plan: "the regional plan" },
);

/** What a series is about, by its name. */
export function aboutName(
  about: About,
  { indicator }: IndicatorState,
  view: RegionView,
  language: Language,
): string {
  if (about === wholeRegion) return view.plan.region.name;
  if (about === wholePlan) return t[language].plan;
  if (about === country) return t[language].nation;
  if (indicator.scope.kind === "other-area" && indicator.scope.area === about)
    return indicator.scope.title[language];
  const to = recordOf(about);
  return to === undefined ? about : placeOf(view, to, language).name;
}

/** The record of the plan that an observation is about: "municipality:GM0268". */
export function recordOf(about: About): string | undefined {
  if (/^GM\d{4}$/.test(about)) return `municipality:${about}`;
  return /^(organisation|initiative):/.test(about) ? about : undefined;
}
