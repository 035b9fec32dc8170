import { published } from "../../../core/impact/index.ts";
import type { Measured, Sensitivity, Share } from "../../../core/impact/sensitivity/index.ts";
import { textCell, type Cell, type DataTable } from "../../charts/data-table.tsx";
import { capitalised } from "../../in-words.ts";
import { number, people, percent, signed } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { doubtWords } from "./doubt.words.ts";
import { repeatable, shares } from "./in-figures.ts";
import { aboutNamed, groupNamed } from "./naming.ts";

type TableOf = (found: Sensitivity, view: RegionView, language: Language) => DataTable;

/** Every table of the page, by the name of its CSV. */
export const doubtTables = {
  tekort: (found, view, language) => sharesTable("remaining", found, view, language),
  opbrengst: (found, view, language) => sharesTable("freed", found, view, language),
  "per-jaar": yearsTable,
  aannames: swingsTable,
  meten: worthTable,
  keuzes: choicesTable,
} as const satisfies Readonly<Record<string, TableOf>>;

export type Outcome = "remaining" | "freed";

/** The largest first, in the year that the page is about. */
export function byShare(found: Sensitivity, of: Outcome): readonly Share[] {
  const at = found.years.indexOf(found.year);
  return found.shares.toSorted((a, b) => b[of][at]!.total - a[of][at]!.total);
}

function sharesTable(
  of: Outcome,
  found: Sensitivity,
  view: RegionView,
  language: Language,
): DataTable {
  const say = doubtWords[language];
  const at = found.years.indexOf(found.year);
  return {
    caption: of === "remaining" ? say.gapTitle(found.year) : say.freedTitle(found.year),
    columns: [
      { title: say.group },
      { title: say.first, numeric: true },
      { title: say.total, numeric: true },
      { title: say.error, numeric: true },
    ],
    rows: byShare(found, of).map((share) => {
      const index = share[of][at]!;
      const { first, total } = shares(index);
      const part = (value: number): Cell => ({
        shown: percent(value, language),
        value: round(value),
      });
      const { name, lang } = groupNamed(view, share.group, language);
      return [textCell(capitalised(name), lang), part(first), part(total), part(index.totalError)];
    }),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Groups that are at least a twentieth of the doubt about the gap in any year. */
export function greatInAnyYear(found: Sensitivity): readonly Share[] {
  return byShare(found, "remaining").filter(({ remaining }) =>
    remaining.some(({ total }) => total >= 0.05),
  );
}

function yearsTable(found: Sensitivity, view: RegionView, language: Language): DataTable {
  const say = doubtWords[language];
  const great = greatInAnyYear(found);
  return {
    caption: say.yearsTitle,
    columns: [
      { title: say.year },
      ...great.map(({ group }) => ({
        title: groupNamed(view, group, language).name,
        numeric: true,
      })),
    ],
    rows: found.years.map((year, y) => [
      String(year),
      ...great.map(({ remaining }): Cell => {
        const { total } = shares(remaining[y]!);
        return { shown: percent(total, language), value: round(total) };
      }),
    ]),
  };
}

/** How many people more or fewer are short than on average. */
export const apart = ({ gap }: Sensitivity, { mean, error }: Measured): number =>
  repeatable({ mean: mean - gap.mean, error });

function swingsTable(found: Sensitivity, view: RegionView, language: Language): DataTable {
  const say = doubtWords[language];
  return {
    caption: say.swingsTitle(found.year),
    columns: [
      { title: say.assumption },
      { title: say.where },
      { title: say.low, unit: say.peopleUnit, numeric: true },
      { title: say.high, unit: say.peopleUnit, numeric: true },
      { title: say.error, unit: say.peopleUnit, numeric: true },
    ],
    rows: found.swings.map(({ about, low, high }) => {
      const { what, where } = aboutNamed(view, about, language);
      const cell = (value: number): Cell => ({ shown: signed(value, language), value });
      const error = Math.max(low.error, high.error);
      return [
        what,
        textCell(where.name, where.lang),
        cell(apart(found, low)),
        cell(apart(found, high)),
        { shown: number(error, language, 1), value: Math.round(error * 10) / 10 },
      ];
    }),
  };
}

/** Less than half a person is not shown as a number: it is little, or nothing at all. */
export function littleOrMore({ mean }: Measured, language: Language): string {
  if (mean === 0) return "0";
  return published(mean) < 1 ? doubtWords[language].lessThanOne : people(mean, language);
}

function worthTable(found: Sensitivity, view: RegionView, language: Language): DataTable {
  const say = doubtWords[language];
  return {
    caption: say.measureTitle,
    columns: [
      { title: say.assumption },
      { title: say.where },
      { title: say.worth, unit: say.peopleUnit, numeric: true },
    ],
    rows: found.worth.map(({ about, value }) => {
      const { what, where } = aboutNamed(view, about, language);
      return [what, textCell(where.name, where.lang), littleOrMore(value, language)];
    }),
  };
}

function choicesTable(found: Sensitivity, view: RegionView, language: Language): DataTable {
  const say = doubtWords[language];
  const cell = (measured: Measured): Cell => {
    const value = repeatable(measured);
    return { shown: number(value, language), value };
  };
  return {
    caption: say.choicesTitle,
    columns: [
      { title: say.initiative },
      { title: say.frees, unit: say.peopleUnit, numeric: true },
      { title: say.takes, unit: say.peopleUnit, numeric: true },
      { title: say.chance, numeric: true },
      { title: say.everything, unit: say.peopleUnit, numeric: true },
    ],
    rows: found.choices
      .toSorted((a, b) => b.everything.mean - a.everything.mean)
      .map(({ initiative, freed, effort, chanceWorthIt, everything }) => {
        const { name, lang } = groupNamed(view, initiative, language);
        return [
          textCell(name, lang),
          cell(freed),
          cell(effort),
          { shown: percent(chanceWorthIt, language), value: round(chanceWorthIt) },
          littleOrMore(everything, language),
        ];
      }),
  };
}
