import type { FC } from "hono/jsx";
import type { KeptEvaluation } from "../../../app/ports/evaluation-store.ts";
import type { Evaluation } from "../../../core/evaluation/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import { CourseChart } from "../../charts/course-chart.tsx";
import type { DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import { courseTicks } from "./course-ticks.ts";
import { addressOf, type EvaluationProps } from "./evaluation-props.ts";
import { evaluationWords } from "./evaluation.words.ts";
import { decimalsOf, outcomeCell } from "./outcome-figure.ts";
import { periodWords } from "./period-words.ts";

/** What was observed against what was to be expected without, with its table and file. */
export const EvaluationChart: FC<EvaluationProps & { result: Evaluation; answer: string }> = ({
  visit,
  entry,
  evaluation,
  result,
  answer,
}) => {
  const { language } = visit;
  const say = evaluationWords[language].chart;
  const { picture } = result;
  const labels = picture.map(({ period }) => period);
  const start = picture.find(({ after }) => after)!.period;
  const severalStarts = result.method === "group-time-differences";
  const drawn = (most: number) => {
    const ticks = courseTicks(labels, most);
    const rounded = roundedPicture(result);
    return {
      points: rounded.map((moment, index) => ({ ...moment, tick: ticks[index] })),
      unit: evaluation.outcome.columns.outcome,
      labels: {
        observed: say.observed,
        without: say.without,
        start: severalStarts ? say.firstStart : say.start,
      },
      language,
      description: say.description(
        periodWords(labels[0]!, language),
        periodWords(labels.at(-1)!, language),
        periodWords(start, language),
        answer,
      ),
    };
  };
  const hasBand = picture.some(({ low }) => low !== null);
  return (
    <Chart
      visit={visit}
      title={say.title}
      subtitle={hasBand ? say.band : say.noBand}
      narrow={<CourseChart {...drawn(4)} width={350} height={330} />}
      wide={<CourseChart {...drawn(9)} width={980} height={400} />}
      table={pictureTable(evaluation, result, language)}
      csv={`${addressOf(entry, evaluation)}/verloop.csv`}
      kinds={["observed", "estimate"]}
      source={say.source(evaluation.dataSha256.slice(0, 8))}
    />
  );
};

/** The picture as a table: what the chart draws, to the digit. */
export function pictureTable(
  { outcome: { columns } }: KeptEvaluation,
  result: Evaluation,
  language: Language,
): DataTable {
  const say = evaluationWords[language].chart;
  const decimals = decimalsOf(result);
  const cell = (value: number | null) =>
    value === null ? say.noInterval : outcomeCell(value, decimals, language);
  const figure = (title: string) => ({ title, unit: columns.outcome, numeric: true });
  return {
    caption: say.title,
    columns: [
      { title: say.period },
      { title: say.phase },
      figure(say.observed),
      figure(say.without),
      figure(say.low),
      figure(say.high),
    ],
    rows: result.picture.map(({ period, after, observed, without, low, high }) => [
      { shown: periodWords(period, language), value: period },
      after ? say.after : say.before,
      cell(observed),
      cell(without),
      cell(low),
      cell(high),
    ]),
  };
}

/** Rounded as it is shown: tile, chart, table and file agree. */
function roundedPicture(result: Evaluation): Evaluation["picture"] {
  const decimals = decimalsOf(result);
  const round = (value: number) => Number(value.toFixed(decimals));
  return result.picture.map((moment) => ({
    ...moment,
    observed: round(moment.observed),
    without: round(moment.without),
    low: moment.low === null ? null : round(moment.low),
    high: moment.high === null ? null : round(moment.high),
  }));
}
