import type { FC } from "hono/jsx";
import { stagesOf, type Explanation } from "../../../core/impact/index.ts";
import { BarRows, type BarRow } from "../../charts/bar-rows.tsx";
import { Chart } from "../../charts/chart-frame.tsx";
import type { DataTable } from "../../charts/data-table.tsx";
import { number } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { Visit } from "../../visit.ts";
import { explainWords } from "./explain.words.ts";

interface StagesProps {
  readonly visit: Visit;
  readonly name: string;
  readonly csv: string;
  readonly explanation: Explanation;
  /** The mean as it is published, in words. */
  readonly mean: string;
}

const falls = ["chance", "growth", "overlap", "burden"] as const;
const rises = ["skewed", "together"] as const;

/** The steps of the whole initiative as bars that hang from one another. */
export const StagesChart: FC<StagesProps> = ({ visit, name, csv, explanation, mean }) => {
  const { language } = visit;
  const say = explainWords[language];
  const { stages, decimals } = roundedStages(explanation);
  const { p5, p95 } = explanation.outcome;
  const sum = (label: string, value: number): BarRow => ({
    label,
    value: number(value, language, decimals),
    bars: [{ from: 0, to: value, look: value < 0 ? "burden" : "win" }],
  });
  let level = stages.gross;
  const step = (key: (typeof falls | typeof rises)[number], change: number): BarRow => {
    const from = level;
    level += change;
    const look = key === "burden" ? "burden" : "soft";
    return {
      label: say.stages[key],
      value: `${change < 0 ? "−" : "+"} ${number(Math.abs(change), language, decimals)}`,
      bars: [{ from, to: level, look }],
    };
  };
  const rows: BarRow[] = [
    sum(say.stages.gross, stages.gross),
    ...falls.filter((key) => stages[key] > 0).map((key) => step(key, -stages[key])),
    { ...sum(say.stages.byHand, stages.byHand), strong: true },
    ...rises.map((key) => step(key, stages[key])),
    {
      ...sum(say.stages.mean, stages.mean),
      interval: { low: p5, mid: stages.mean, high: p95 },
      strong: true,
    },
  ];
  return (
    <Chart
      visit={visit}
      title={say.stagesTitle(mean)}
      subtitle={say.stagesSubtitle}
      narrow={<BarRows rows={rows} description={say.stagesSubtitle} />}
      table={stagesTable(name, explanation, language)}
      csv={csv}
      kinds={["forecast"]}
      source={say.source}
    />
  );
};

/**
 * The stages with as many decimals as their size asks, so that what a reader adds up is what stands
 * there: the chance of failing and the rest of the model take up the rounding.
 */
function roundedStages(explanation: Explanation) {
  const exact = stagesOf(explanation);
  const size = Math.max(exact.gross, exact.burden, Math.abs(exact.mean));
  const decimals = size >= 100 ? 0 : size >= 1 ? 1 : 2;
  const round = (value: number) => Number(value.toFixed(decimals));
  const [gross, growth, overlap] = [round(exact.gross), round(exact.growth), round(exact.overlap)];
  const [burden, byHand] = [round(exact.burden), round(exact.byHand)];
  const [skewed, mean] = [round(exact.skewed), round(exact.mean)];
  const chance = round(gross - growth - overlap - burden - byHand);
  const together = round(mean - byHand - skewed);
  const stages = { gross, chance, growth, overlap, burden, byHand, skewed, together, mean };
  return { stages, decimals };
}

export function stagesTable(name: string, explanation: Explanation, language: Language): DataTable {
  const say = explainWords[language];
  const { stages, decimals } = roundedStages(explanation);
  const row = (key: keyof typeof stages, sign: 1 | -1 = 1) => {
    const value = sign * stages[key];
    return [say.stages[key], { shown: number(value, language, decimals), value }];
  };
  return {
    caption: say.table(name, explanation.year),
    columns: [{ title: say.stage }, { title: say.people, numeric: true }],
    rows: [
      row("gross"),
      ...falls.map((key) => row(key, -1)),
      row("byHand"),
      ...rises.map((key) => row(key)),
      row("mean"),
    ],
  };
}
