import { isoDay } from "../../../app/iso-day.ts";
import { verdictOf, type Score } from "../../../core/impact/index.ts";
import { countCell, peopleCell, type DataTable } from "../../charts/data-table.tsx";
import { date, number } from "../../format.ts";
import type { Language } from "../../language.ts";
import { scoresWords } from "./scores.words.ts";

/** Every earlier forecast with what came of it. */
export function scoreTable(scores: readonly Score[], language: Language): DataTable {
  const say = scoresWords[language].table;
  const inPeople = { unit: say.unit, numeric: true };
  const cell = (value: number) => peopleCell(value, language);
  return {
    caption: say.caption,
    columns: [
      { title: say.year },
      { title: say.made },
      { title: say.ahead, numeric: true },
      { title: say.low, ...inPeople },
      { title: say.mid, ...inPeople },
      { title: say.high, ...inPeople },
      { title: say.came, ...inPeople },
      { title: say.within },
      { title: say.crps, ...inPeople },
      { title: say.naive, ...inPeople },
    ],
    rows: scores.map(({ madeAt, year, ahead, range, observed, within, crps, naive }) => [
      String(year),
      { shown: date(isoDay(madeAt), language), value: isoDay(madeAt) },
      countCell(ahead),
      cell(range.p5),
      cell(range.p50),
      cell(range.p95),
      // As the indicator itself is shown.
      { shown: number(observed, language), value: observed },
      within ? say.yes : say.no,
      cell(crps),
      cell(naive),
    ]),
  };
}

/** How good forecasts were by how many years ahead they looked. */
export function aheadTable(scores: readonly Score[], language: Language): DataTable {
  const { table, ahead: say } = scoresWords[language];
  const inPeople = { unit: table.unit, numeric: true };
  const byAhead = [...Map.groupBy(scores, ({ ahead }) => ahead)].toSorted(([a], [b]) => a - b);
  return {
    caption: say.caption,
    columns: [
      { title: say.ahead, numeric: true },
      { title: say.count, numeric: true },
      { title: say.within, numeric: true },
      { title: table.crps, ...inPeople },
      { title: table.naive, ...inPeople },
    ],
    rows: byAhead.map(([ahead, own]) => {
      const { count, within, crps, naive } = verdictOf(own);
      return [
        countCell(ahead),
        countCell(count),
        countCell(within),
        peopleCell(crps, language),
        peopleCell(naive, language),
      ];
    }),
  };
}
