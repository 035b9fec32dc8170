import type { Picked, RegionPortfolio } from "../../../core/impact/index.ts";
import { countCell, peopleCell, type Cell, type DataTable } from "../../charts/data-table.tsx";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { euros, peopleOrLess } from "./in-figures.ts";
import { whyInWords } from "./in-words.ts";
import { initiativeName, quarterName, slugIn } from "./naming.ts";
import { portfolioWords } from "./portfolio.words.ts";

/** The tables of a portfolio by the name of their CSV. */
export const portfolioTables = {
  grens: frontierTable,
  gekozen: chosenTable,
  "niet-gekozen": notChosenTable,
} as const;

/** What the best choice yields for each budget. */
export function frontierTable(
  { frontier }: RegionPortfolio,
  _view: RegionView,
  { language }: Visit,
): DataTable {
  const say = portfolioWords[language];
  const row = ({ budget, euroPerYear, chosen, freed }: Picked): Cell[] => [
    euroCell(euroPerYear, language),
    budget === undefined ? say.noLimit : euroCell(budget, language),
    countCell(chosen.length),
    ...[freed.mean, freed.p5, freed.p95].map((people) => peopleCell(people, language)),
  ];
  return {
    caption: say.frontierTitle,
    columns: [
      { title: say.cost, numeric: true },
      { title: say.allowed, numeric: true },
      { title: say.count, numeric: true },
      ...[say.mean, say.low, say.high].map((title) => ({
        title,
        unit: say.unitPeople,
        numeric: true,
      })),
    ],
    rows: frontier.map(row),
  };
}

/** What is chosen, and when it starts. */
export function chosenTable(
  { picked }: RegionPortfolio,
  view: RegionView,
  visit: Visit,
): DataTable {
  const { language } = visit;
  const say = portfolioWords[language];
  return {
    caption: say.chosenCaption,
    columns: [
      { title: say.initiative },
      { title: say.adds, unit: say.unitPeople, numeric: true },
      { title: say.start },
    ],
    rows: picked.chosen.map(({ subject, start, adds }) => [
      initiativeCell(view, visit, subject),
      { ...peopleCell(adds, language), shown: peopleOrLess(adds, language) },
      start === undefined ? say.goesOn : date(quarterName(start), language),
    ]),
  };
}

/** What is not chosen, and why not. */
export function notChosenTable(
  { notChosen }: RegionPortfolio,
  view: RegionView,
  visit: Visit,
): DataTable {
  const { language } = visit;
  const say = portfolioWords[language];
  return {
    caption: say.notCaption,
    columns: [{ title: say.initiative }, { title: say.why }],
    rows: notChosen.map((why) => [
      initiativeCell(view, visit, why.candidate),
      whyInWords(why, view, language),
    ]),
  };
}

/** The name stays as the plan says it. */
function initiativeCell(view: RegionView, visit: Visit, subject: string): Cell {
  const name = initiativeName(view, subject);
  return {
    shown: name,
    value: name,
    lang: "nl",
    href: href(visit, `/initiatieven/${slugIn(subject)}`),
  };
}

const euroCell = (amount: number, language: Language): Cell => ({
  shown: euros(amount, language),
  value: Math.round(amount / 10_000) * 10_000,
});
