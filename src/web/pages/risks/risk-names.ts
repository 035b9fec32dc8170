import type { RegionRisk } from "../../../core/risks/index.ts";
import type { Language } from "../../language.ts";
import { saidText } from "../../layout/said.tsx";

/** What a risk is called. */
export const riskTitle = ({ planned, named }: RegionRisk, language: Language): string =>
  planned?.title[language] ?? saidText(named?.title ?? null, language);

/** What a risk may do. */
export const riskSummary = ({ planned, named }: RegionRisk, language: Language): string =>
  planned?.summary[language] ?? saidText(named?.summary ?? null, language);

/** What people wrote has no translation. */
export const riskLang = ({ planned }: RegionRisk): "nl" | undefined =>
  planned === undefined ? "nl" : undefined;
