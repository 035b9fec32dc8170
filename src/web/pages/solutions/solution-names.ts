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

/** One thing that is known of a solution. */
export interface FactText {
  readonly name: string;
  /** Left out while it is not known. */
  readonly text?: string | undefined;
  /** "nl" for names and for what somebody wrote. */
  readonly lang?: "nl";
}

/** What is known of a solution as words, each with its name and in the order of the page. */
export function factTexts(
  facts: SolutionFacts,
  view: RegionView,
  language: Language,
): readonly FactText[] {
  const say = solutionsWords[language];
  const { owner, costPerYear, contractEnds, otherStandards, origin } = facts;
  const standards = standardOptions(view, language);
  const listed = (names: readonly string[]) => (names.length === 0 ? undefined : names.join(", "));
  const dutch = (name: string, text: string | undefined): FactText => ({ name, text, lang: "nl" });
  const typed = (name: string, text: string | null | undefined): FactText =>
    text === null ? { name, text: saidText(text, language) } : dutch(name, text);
  return [
    { name: say.table.does, text: facts.function && functionName(facts.function, view, language) },
    dutch(say.table.owner, owner && partyName(view, owner)),
    dutch(say.table.users, listed(facts.users.map((id) => partyName(view, id)))),
    {
      name: say.table.standards,
      text: listed(facts.standards.map((id) => labelIn(standards, id))),
    },
    typed(say.one.other, otherStandards),
    {
      name: say.table.cost,
      text: costPerYear === undefined ? undefined : amount(costPerYear, language),
    },
    { name: say.table.ends, text: contractEnds && date(contractEnds, language) },
    typed(say.one.origin, origin),
    dutch(say.table.initiatives, listed(facts.initiatives.map((id) => initiativeName(view, id)))),
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
