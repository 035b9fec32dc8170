import {
  exitParts,
  missingExits,
  type Solution,
  type SolutionFacts,
} from "../../../core/solutions/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { Option } from "../../layout/form-field.tsx";
import { saidText } from "../../layout/said.tsx";
import type { RegionView } from "../../region-view.ts";
import { amount, initiativeName, initiativeOptions } from "../funding/funding-names.ts";
import type { Known } from "./solution-form.ts";
import { solutionsWords } from "./solutions.words.ts";

/** What a solution is called. */
export const solutionName = (
  { planned, named }: Pick<Solution, "planned" | "named">,
  language: Language,
): string => planned?.name ?? saidText(named?.name ?? null, language);

/** What a solution can do, as the region lists it. */
export const functionOptions = ({ rules }: RegionView, language: Language): readonly Option[] =>
  (rules.solutions?.functions ?? []).map(({ id, title }) => ({
    value: id,
    label: title[language],
  }));

export const standardOptions = ({ rules }: RegionView, language: Language): readonly Option[] =>
  (rules.solutions?.standards ?? []).map(({ id, title }) => ({
    value: id,
    label: title[language],
  }));

const labelIn = (options: readonly Option[], id: string) =>
  options.find(({ value }) => value === id)?.label ?? id;

export const functionName = (id: string, view: RegionView, language: Language): string =>
  labelIn(functionOptions(view, language), id);

export const partyName = ({ lookup }: RegionView, id: string): string =>
  lookup.organisation(id)?.name ?? id;

/** Who uses or owns no solution of the region. */
const elsewhere: ReadonlySet<string> = new Set(["national-body", "supplier"]);

/** Parties that can be chosen: organisations of the region, and those that were chosen before. */
export const partyChoices = ({ plan }: RegionView, chosen: readonly string[]): readonly Option[] =>
  plan.organisations
    .filter(({ id, domain }) => !elsewhere.has(domain) || chosen.includes(id))
    .map(({ id, name }) => ({ value: id, label: name }));

/** "in gebruik, tijdelijk"; that nothing is known when nobody said. */
export function stateText({ standing }: Pick<Solution, "standing">, language: Language): string {
  const say = solutionsWords[language];
  return standing === undefined
    ? say.states.unknown
    : say.stateOf(say.states[standing.state], say.kinds[standing.kind]);
}

/** How much of the exit strategy there is. */
export function exitText(solution: Pick<Solution, "exit">, language: Language): string {
  const say = solutionsWords[language].exitKnown;
  const known = exitParts.length - missingExits(solution).length;
  return known === exitParts.length ? say.whole : known === 0 ? say.none : say.part(known);
}

/** What is known of a solution as words, each with its name and in the order of the page. */
export function factTexts(
  facts: SolutionFacts,
  view: RegionView,
  language: Language,
): readonly { readonly name: string; readonly text: string | undefined }[] {
  const say = solutionsWords[language];
  const { owner, costPerYear, contractEnds, otherStandards, origin } = facts;
  const listed = (names: readonly string[]) => (names.length === 0 ? undefined : names.join(", "));
  const text = (words: string | null | undefined) =>
    words === undefined ? undefined : saidText(words, language);
  const standards = standardOptions(view, language);
  return [
    {
      name: say.table.does,
      text: facts.function && functionName(facts.function, view, language),
    },
    { name: say.table.owner, text: owner && partyName(view, owner) },
    { name: say.table.users, text: listed(facts.users.map((id) => partyName(view, id))) },
    {
      name: say.table.standards,
      text: listed(facts.standards.map((id) => labelIn(standards, id))),
    },
    { name: say.one.other, text: text(otherStandards) },
    {
      name: say.table.cost,
      text: costPerYear === undefined ? undefined : amount(costPerYear, language),
    },
    { name: say.table.ends, text: contractEnds && date(contractEnds, language) },
    { name: say.one.origin, text: text(origin) },
    {
      name: say.table.initiatives,
      text: listed(facts.initiatives.map((id) => initiativeName(view, id))),
    },
  ];
}

/** Ids that can be chosen in the forms. @param parties that were chosen before */
export const knownIn = (view: RegionView, parties: readonly string[] = []): Known => {
  const ids = (options: readonly Option[]) => options.map(({ value }) => value);
  return {
    functions: ids(functionOptions(view, "nl")),
    standards: ids(standardOptions(view, "nl")),
    parties: ids(partyChoices(view, parties)),
    initiatives: ids(initiativeOptions(view)),
  };
};
