import type { Outlook } from "../../../core/impact/engine/index.ts";
import { peopleCell, type DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import { whatIfWords } from "./what-if.words.ts";

/** What a choice frees and what remains, by year. */
export function whatIfTable(
  years: readonly number[],
  outlook: Outlook,
  language: Language,
): DataTable {
  const say = whatIfWords[language];
  const cell = (value: number) => peopleCell(value, language);
  const three = (name: string) =>
    [say.low, say.mid, say.high].map((title) => ({ title: `${name}, ${title}`, numeric: true }));
  return {
    caption: say.chartTitle,
    columns: [{ title: say.year }, ...three(say.chartLabel), ...three(say.remains)],
    rows: years.map((year, at) => [
      String(year),
      ...[outlook.freed[at]!, outlook.withPlan[at]!].flatMap(({ p5, p50, p95 }) =>
        [p5, p50, p95].map(cell),
      ),
    ]),
  };
}
