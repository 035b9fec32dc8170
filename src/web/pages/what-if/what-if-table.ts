import type { Range } from "../../../core/impact/engine/index.ts";
import { peopleCell, type DataTable } from "../../charts/data-table.tsx";
import { number } from "../../format.ts";
import type { AnswerProps } from "./what-if-answer.tsx";
import { inSentence, isDifferent, pairNames, titleOf, type ChartName } from "./what-if-charts.tsx";
import { whatIfWords } from "./what-if.words.ts";

/** What the CSV of a chart is called. */
export const csvNames = {
  fan: "waaier",
  difference: "verschil",
  sectors: "sectoren",
} as const satisfies Readonly<Record<ChartName, string>>;

/** The table twin of a chart, which is also its CSV. */
export function whatIfTable(name: ChartName, props: AnswerProps): DataTable {
  const { language, comparison, play, sectors } = props;
  const say = whatIfWords[language];
  const { shown, beside } = pairNames(props);
  const cell = (value: number) => peopleCell(value, language);
  const three = (title: string) => ({
    columns: [say.low, say.mid, say.high].map((part) => `${title}, ${part}`),
    cells: ({ p5, p50, p95 }: Range) => [p5, p50, p95].map(cell),
  });
  const shownGap = three(say.remains(inSentence(shown)));
  const besideGap = three(say.remains(inSentence(beside)));
  const freed = three(say.freed);
  const difference = {
    columns: [say.mean, say.low, say.high, say.error].map(
      (part) => `${say.differenceLabel}, ${part}`,
    ),
    cells: ({ mean, p5, p95, meanError }: Range) => [
      ...[mean, p5, p95].map(cell),
      { shown: number(meanError, language, 1), value: Math.round(meanError * 10) / 10 },
    ],
  };
  const table = (
    first: string,
    columns: readonly string[],
    rows: DataTable["rows"],
  ): DataTable => ({
    caption: titleOf(name, props),
    columns: [{ title: first }, ...columns.map((title) => ({ title, numeric: true }))],
    rows,
  });
  const other = isDifferent(props) ? comparison.beside.withPlan : comparison.shown.baseline;
  const byYear = (cells: (at: number) => DataTable["rows"][number]) =>
    play.model.years.map((year, at) => [String(year), ...cells(at)]);
  switch (name) {
    case "fan":
      return table(
        say.year,
        [...freed.columns, ...shownGap.columns, ...besideGap.columns],
        byYear((at) => [
          ...freed.cells(comparison.shown.freed[at]!),
          ...shownGap.cells(comparison.shown.withPlan[at]!),
          ...besideGap.cells(other[at]!),
        ]),
      );
    case "difference":
      return table(
        say.year,
        difference.columns,
        byYear((at) => difference.cells(comparison.more[at]!)),
      );
    case "sectors":
      return table(
        say.sector,
        [...shownGap.columns, ...difference.columns],
        comparison.sectors.map((one) => [
          sectors[one.sector] ?? one.sector,
          ...shownGap.cells(one.shown),
          ...difference.cells(one.more),
        ]),
      );
  }
}
