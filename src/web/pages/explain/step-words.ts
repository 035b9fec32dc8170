import type { StepWhat } from "../../../core/impact/index.ts";
import { lowerFirst } from "../../in-words.ts";
import type { Language } from "../../language.ts";
import { fieldWords } from "../../layout/estimate-words.ts";
import { placeOf } from "../../layout/record-link.tsx";
import type { RegionView } from "../../region-view.ts";
import { sectorTitle } from "../../sector-title.ts";
import { explainWords } from "./explain.words.ts";

/** What a step brings in, and where it needs one, how that is calculated. */
export function stepWords(
  what: StepWhat,
  year: number,
  view: RegionView,
  language: Language,
): { readonly label: string; readonly hint?: string } {
  const { what: say, hints } = explainWords[language];
  const sector = (id: string) => lowerFirst(sectorTitle(view, id, language));
  switch (what.kind) {
    case "work":
      return { label: say.work(sector(what.sector), year), hint: hints.work };
    case "freed":
      return { label: say.freed(sector(what.sector)) };
    case "estimate":
      return { label: fieldWords[language][what.field] };
    case "saved-by-gain":
      return { label: say.savedByGain, hint: hints.savedByGain };
    case "sixty-minutes":
      return { label: say.sixty };
    case "capped":
      return { label: say.capped };
    case "precondition": {
      const { name } = placeOf(view, `precondition:${what.precondition}`, language);
      return { label: say.precondition(name) };
    }
    case "ramp":
      return { label: say.ramp(year), hint: hints.ramp };
    case "years-of-inflow":
      return { label: say.inflow, hint: hints.inflow };
    case "course":
      return { label: say.course };
    case "overlap":
      return { label: say.overlap, hint: hints.overlap };
  }
}
