import {
  fundingSources,
  type Basis,
  type Cover,
  type Funding,
  type FundingSource,
  type Sum,
} from "../../../core/funding/index.ts";
import { slugOf, subjects } from "../../../core/plan/index.ts";
import { inEuro, number } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { Option } from "../../layout/form-field.tsx";
import type { RegionView } from "../../region-view.ts";
import { fundingWords } from "./funding.words.ts";

/** The sources of the region. */
export const sourcesIn = ({ plan, rules }: RegionView): readonly FundingSource[] =>
  fundingSources(plan, rules.funding);

/** A source; one that the region no longer has keeps its id as name. */
export const sourceIn = (view: RegionView, id: string): FundingSource =>
  sourcesIn(view).find((source) => source.id === id) ?? { id, name: id };

/** What a transformation plan must have to get money from a source; empty when not known. */
export const contentOf = (view: RegionView, source: string) =>
  sourceIn(view, source).rule?.content ?? [];

export const initiativeName = ({ lookup }: RegionView, id: string): string =>
  (lookup.initiative(id) ?? lookup.priority(id))?.name ?? id;

const organisationName = ({ lookup }: RegionView, id: string): string =>
  lookup.organisation(id)?.name ?? id;

/** "€ 350.000", and from a million up "€ 1,2 mln" where it must be short. */
export function euros(value: number, language: Language, short = false): string {
  if (!short || Math.abs(value) < 1_000_000) return inEuro(number(value, language));
  const millions = number(value / 1_000_000, language, 1);
  return inEuro(language === "nl" ? `${millions}\u00A0mln` : `${millions}m`);
}

/** An amount, or that it is not known. */
export const amount = (value: number | undefined, language: Language): string =>
  value === undefined ? fundingWords[language].unknown : euros(value, language);

/** A sum that says what it leaves out. */
export function sumText({ euro, unknown }: Sum, language: Language): string {
  const say = fundingWords[language];
  if (unknown === 0) return euros(euro, language);
  return euro === 0 ? say.unknown : say.more(euros(euro, language), unknown);
}

export function coverText(cover: Cover, view: RegionView, language: Language): string {
  const say = fundingWords[language].cover;
  return cover.kind === "organisation"
    ? say.organisation(organisationName(view, cover.by))
    : say[cover.kind];
}

export function basisText(basis: Basis, view: RegionView, language: Language): string {
  const say = fundingWords[language].one;
  return basis.kind === "registered"
    ? say.registered
    : say.reported(organisationName(view, basis.by));
}

/** Everything that money can be for. */
export const initiativeOptions = ({ plan }: RegionView): readonly Option[] =>
  subjects(plan).map((subject) => ({
    value: slugOf(subject),
    label: (subject.initiative ?? subject.priority)!.name,
  }));

/** Organisations that sit in a body of the region. */
export const partyOptions = ({ plan, lookup }: RegionView): readonly Option[] =>
  plan.organisations
    .filter(({ id }) => lookup.bodiesOf(id).length > 0)
    .map(({ id, name }) => ({ value: id, label: name }));

/** Years that have ended with money of a grant that was not accounted for. */
export function yearsToAccount({ decision, spent, accounted }: Funding, today: string) {
  if (decision.kind !== "granted") return [];
  const years = new Set([
    ...decision.amounts.map(({ year }) => year),
    ...spent.map(({ year }) => year),
  ]);
  return [...years]
    .filter((year) => year < Number(today.slice(0, 4)))
    .filter((year) => !accounted.some((one) => one.year === year))
    .toSorted((a, b) => a - b);
}
