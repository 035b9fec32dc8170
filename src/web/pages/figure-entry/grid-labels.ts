import type { FigureSheet } from "../../../app/delivering/figure-sheet.ts";
import type { GridLabels } from "../../../app/read-pasted-grid.ts";
import type { Measure } from "../../../core/indicators/index.ts";
import type { Period } from "../../../core/observations/index.ts";
import { date } from "../../format.ts";
import { languages } from "../../language.ts";
import { unitName } from "../monitor/amount.ts";
import { figureEntryWords } from "./figure-entry.words.ts";

/** The labels of a grid in both languages, as the page and people's own spreadsheets write them. */
export const gridLabels = (
  { measures, asked }: FigureSheet,
  periods: readonly Period[],
): GridLabels => ({
  rows: measures.map(measureSpellings),
  columns: periods.map((period) => [
    ...periodSpellings(period),
    // The head of the grid, when it was copied from the page.
    ...(period === asked
      ? languages.map((each) => date(period, each) + figureEntryWords[each].sheet.asked)
      : []),
  ]),
});

/** With and without the unit in brackets. */
const measureSpellings = ({ title, unit }: Measure): readonly string[] =>
  languages.flatMap((each) => {
    const own = title[each];
    const name = unitName(unit, each);
    const bare = own.endsWith(`(${name})`) ? own.slice(0, -name.length - 2) : own;
    return [own, bare, `${bare} (${name})`];
  });

function periodSpellings(period: Period): readonly string[] {
  const shown = [period, ...languages.map((each) => date(period, each))];
  const parts = /^(\d{4})-Q(\d)$/.exec(period);
  if (parts === null) return shown;
  const [, year, quarter] = parts;
  const names = [
    `Q${quarter}`,
    `K${quarter}`,
    `kwartaal ${quarter}`,
    `quarter ${quarter}`,
    `${quarter}e kwartaal`,
    date(period, "nl").replace(/ \d+$/, ""),
  ];
  return [
    ...shown,
    ...names.flatMap((name) => [
      `${name} ${year}`,
      `${name}-${year}`,
      `${name} van ${year}`,
      `${year} ${name}`,
    ]),
  ];
}
