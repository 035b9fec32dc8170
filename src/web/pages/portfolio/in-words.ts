import type { Price, RegionPortfolio, WhyNot } from "../../../core/impact/index.ts";
import { date, number, span } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { Asked } from "./asked.ts";
import { euros, peopleInWords, peopleOrLess } from "./in-figures.ts";
import { funderName, initiativeName, partyName, quarterName } from "./naming.ts";
import { portfolioWords } from "./portfolio.words.ts";

/** The answer in a few sentences: what is chosen, what it yields, and how sure it is the best. */
export function answerInWords(
  { picked, notChosen, year }: RegionPortfolio,
  { budget, cautious }: Asked,
  language: Language,
): string[] {
  const say = portfolioWords[language];
  const { chosen, freed, worst, bound, euroPerYear } = picked;
  if (chosen.length === 0) return [say.nobody];
  const cost = euros(euroPerYear, language);
  // Never sharper than the figures themselves.
  const most = peopleInWords(Math.max(1, Math.ceil(worst - bound)), language);
  return [
    say.answer(
      chosen.length,
      chosen.length + notChosen.length,
      year,
      peopleOrLess(freed.mean, language),
      span(freed.p5, freed.p95, language),
    ),
    budget === undefined ? say.unlimited(cost) : say.within(euros(budget, language), cost),
    cautious ? say.cautiousProof(most) : say.proof(most),
  ];
}

/** Why an initiative was not chosen, in one sentence. */
export function whyInWords(
  { adds, shortages }: WhyNot,
  view: RegionView,
  language: Language,
): string {
  const say = portfolioWords[language];
  if (adds <= -0.5) return say.costsWork(peopleInWords(-adds, language));
  const [first] = shortages;
  if (adds < 0.5 || first === undefined) return say.addsLittle;
  return say.noRoom(peopleInWords(adds, language), lackInWords(first, view, language));
}

function lackInWords(
  { limit, by }: WhyNot["shortages"][number],
  view: RegionView,
  language: Language,
): string {
  const say = portfolioWords[language];
  switch (limit.kind) {
    case "once":
      throw new Error("what is not chosen cannot be chosen twice");
    case "excludes":
    case "needs": {
      const other = initiativeName(view, limit.other);
      return limit.kind === "needs" ? say.needs(other) : say.excluded(other);
    }
    case "budget": {
      const funder = limit.funder === undefined ? undefined : funderName(view, limit.funder);
      return say.lacksBudget(limit.year, euros(Math.max(by, 10_000), language), funder);
    }
    case "capacity": {
      const quarter = date(quarterName(limit.quarter), language);
      const fte = number(Math.max(by, 0.1), language, 1);
      return say.lacksCapacity(partyName(view, limit.party), quarter, fte);
    }
  }
}

/** What more room would yield, one sentence for each kind of room where that is a person or more. */
export function pricesInWords(
  prices: readonly Price[],
  view: RegionView,
  language: Language,
): string[] {
  const say = portfolioWords[language];
  return prices.flatMap(({ of, people }) => {
    const yields = of.kind === "budget" ? 100_000 * people : people;
    if (yields < 0.5) return [];
    const words = peopleInWords(yields, language);
    if (of.kind === "capacity") return [say.capacityPrice(partyName(view, of.party), words)];
    return of.funder === undefined
      ? [say.budgetPrice(words)]
      : [say.funderPrice(funderName(view, of.funder), words)];
  });
}
