import { surprising, type Calibrated } from "../../../core/impact/index.ts";
import { percent } from "../../format.ts";
import { words, type Language } from "../../language.ts";

const t = words(
  {
    fits: (chance: string) =>
      `Dit past bij onze aanname. Klopt die, dan ligt een uitkomst in ${chance} van de gevallen minstens zo ver weg.`,
    contradicts: (chance: string) =>
      `Dit past slecht bij onze aanname. Klopt die, dan ligt een uitkomst maar in ${chance} van de gevallen zo ver weg. Kijk eerst of hetzelfde is geteld als wij aannemen.`,
  },
  {
    fits: (chance: string) =>
      `This fits our assumption. If that is right, an outcome lies at least this far off in ${chance} of cases.`,
    contradicts: (chance: string) =>
      `This does not fit our assumption. If that is right, an outcome lies this far off in only ${chance} of cases. Look first whether the same was counted as we assume.`,
  },
);

/** Whether what was seen and what is assumed go together, and how sure that is. */
export function agreementWords({ surprise }: Calibrated, language: Language): string {
  const chance = percent(surprise, language);
  return surprise < surprising ? t[language].contradicts(chance) : t[language].fits(chance);
}
