import { evidenceGrades, noEffectReasons } from "../../../core/impact/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { gradeWords } from "../../layout/estimate-words.ts";
import type { RegionView } from "../../region-view.ts";
import { evidenceValue, noMunicipality, noParty, phaseUnknown, type FacetKey } from "./facets.ts";
import { listWords, reasonWords } from "./initiatives.words.ts";
import type { Indexed } from "./selection.ts";

export interface Option {
  readonly value: string;
  readonly label: string;
}
export interface OptionGroup {
  /** Left out when the options need no heading. */
  readonly label?: string;
  readonly options: readonly Option[];
}
export type Options = Readonly<Record<FacetKey, readonly OptionGroup[]>>;

/** Everything that can be chosen, in words; parties and quarters only as far as they occur. */
export function optionsOf(
  view: RegionView,
  index: readonly Indexed[],
  language: Language,
): Options {
  const { plan, lookup } = view;
  const say = listWords[language].form;
  const occurring = (key: FacetKey) => new Set(index.flatMap(({ values }) => values[key]));
  const parties = [...occurring("partij")]
    .flatMap((id) => {
      const organisation = lookup.organisation(id);
      return organisation === undefined ? [] : [{ value: id, label: organisation.name }];
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, "nl"));
  const quarters = [...occurring("fase")].filter((value) => /^\d/.test(value)).toSorted();
  const graded = [...evidenceGrades].map((grade) => ({
    value: evidenceValue[grade],
    label: gradeWords[language][grade],
  }));
  const reasons = [...noEffectReasons, "unknown" as const].map((reason) => ({
    value: evidenceValue[reason],
    label: reasonWords[language][reason],
  }));
  const lost = Object.values(phaseUnknown);
  return {
    opgave: [
      { options: plan.challenges.map(({ id, title }) => ({ value: id, label: title[language] })) },
    ],
    partij: [{ options: [...parties, { value: noParty, label: say.noParty }] }],
    gemeente: [
      {
        options: [
          ...plan.municipalities.map(({ id, name }) => ({
            value: id,
            label: name,
          })),
          { value: noMunicipality, label: say.noMunicipality },
        ],
      },
    ],
    fase: [
      {
        label: say.phases,
        options: plan.phases.map(({ id, title }) => ({ value: id, label: title[language] })),
      },
      {
        label: say.quarters,
        options: quarters.map((value) => ({ value, label: date(value, language) })),
      },
      {
        label: say.otherPhase,
        options: lost.map((value) => ({ value, label: say.phaseUnknown[value] })),
      },
    ],
    gekozen: [
      { options: (["ja", "nee"] as const).map((value) => ({ value, label: say.chosen[value] })) },
    ],
    bewijs: [
      { label: say.grades, options: graded },
      { label: say.reasons, options: reasons },
    ],
  };
}

/** All values of a facet that mean something. */
export const valuesOf = (groups: readonly OptionGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ options }) => options.map(({ value }) => value)));

/** The words of one value. */
export const labelOf = (groups: readonly OptionGroup[], value: string): string =>
  groups.flatMap(({ options }) => options).find((option) => option.value === value)?.label ?? value;
