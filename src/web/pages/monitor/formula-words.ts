import type { Formula, IndicatorSet } from "../../../core/indicators/index.ts";
import { date } from "../../format.ts";
import { words, type Language } from "../../language.ts";

const t = words(
  {
    group: (group: string) => ` (${group})`,
    times: (n: string) => ` × ${n}`,
    perThousand: " × 1.000 inwoners",
    older: " (het laatste cijfer van hooguit twee jaar eerder mag ook)",
    standardised: (of: string, population: string, standard: string) =>
      `${of} ÷ ${population}, per leeftijdsgroep, gewogen naar ${standard}`,
    index: (of: string, base: string) => `${of}, met ${base} = 100`,
    moving: (of: string, n: number) => `${of}, opgeteld over ${n} perioden`,
  },
  {
    group: (group: string) => ` (${group})`,
    times: (n: string) => ` × ${n}`,
    perThousand: " × 1,000 residents",
    older: " (the latest figure of at most two years earlier will do)",
    standardised: (of: string, population: string, standard: string) =>
      `${of} ÷ ${population}, by age group, weighted to ${standard}`,
    index: (of: string, base: string) => `${of}, with ${base} = 100`,
    moving: (of: string, n: number) => `${of}, added up over ${n} periods`,
  },
);

/** A formula as a reader would write it down: "Wmo-cliënten ÷ inwoners × 1.000 inwoners". */
export function formulaWords(formula: Formula, set: IndicatorSet, language: Language): string {
  const say = t[language];
  const of = (inner: Formula): string => {
    const written = formulaWords(inner, set, language);
    return "measure" in inner ? written : `(${written})`;
  };
  const titleOf = (id: string) =>
    set.measures.find((measure) => measure.id === id)?.title[language] ?? id;
  if ("measure" in formula)
    return titleOf(formula.measure) + (formula.group === undefined ? "" : say.group(formula.group));
  if ("sum" in formula) return formula.sum.map(of).join(" + ");
  if ("ratio" in formula) {
    const { of: top, to, times, denominator } = formula.ratio;
    return `${of(top)} ÷ ${of(to)}${times === 1 ? "" : say.times(String(times))}${denominator === "same-period" ? "" : say.older}`;
  }
  if ("perThousandInhabitants" in formula) {
    const { of: top, to, denominator } = formula.perThousandInhabitants;
    return `${of(top)} ÷ ${of(to)}${say.perThousand}${denominator === "same-period" ? "" : say.older}`;
  }
  if ("ageStandardised" in formula) {
    const { of: top, population, standard, times } = formula.ageStandardised;
    const name = set.standards.find(({ id }) => id === standard)?.title[language] ?? standard;
    const said = say.standardised(titleOf(top), titleOf(population), name);
    return said + (times === 1 ? "" : say.times(String(times)));
  }
  if ("index" in formula)
    return say.index(of(formula.index.of), date(formula.index.base, language));
  return say.moving(of(formula.movingSum.of), formula.movingSum.periods);
}
