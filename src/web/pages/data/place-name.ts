import { country, type About } from "../../../core/observations/index.ts";
import type { Language } from "../../language.ts";
import { placeOf } from "../../layout/record-link.tsx";
import type { RegionView } from "../../region-view.ts";
import { chartWords } from "../../charts/indicator/chart.words.ts";
import { recordOf } from "../monitor/places.ts";

/** What an observation is about by its name; its code when the plan does not know it. */
export function placeName(about: About, view: RegionView, language: Language): string {
  if (about === country) return chartWords[language].nation;
  const record = recordOf(about);
  const isKnown =
    !about.startsWith("GM") || view.plan.municipalities.some(({ id }) => id === about);
  return record === undefined || !isKnown ? about : placeOf(view, record, language).name;
}
