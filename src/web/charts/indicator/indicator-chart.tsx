import type { FC } from "hono/jsx";
import type { Language } from "../../language.ts";
import type { Ink } from "../ink.ts";
import { Axes } from "./axes.tsx";
import { chartWords } from "./chart.words.ts";
import { Gaps } from "./gaps.tsx";
import { Happenings, lanesOf } from "./happenings.tsx";
import { LimitBands } from "./limits.tsx";
import { keyRow, labelsOf, LineLabels } from "./line-labels.tsx";
import { lane, plotOf, type Drawn, type Plot } from "./plot.ts";
import { NationLine, onAxis, Points, Provisional, Specials } from "./points.tsx";

interface IndicatorChartProps {
  readonly drawn: Drawn;
  readonly language: Language;
  readonly ink: Ink;
  readonly width: number;
  readonly height: number;
  /** What one sees, for who cannot see it. */
  readonly description: string;
}

/**
 * One indicator over time. With limits when the series can be judged; with points and intervals
 * beside the country when it is too short, and then it says so.
 */
export const IndicatorChart: FC<IndicatorChartProps> = (props) => {
  const { drawn, language, ink, width, height, description } = props;
  const bare = plotOf(drawn, language, ink, { width, height }, 0);
  const happenings = drawn.happenings.filter(({ on }) => onAxis(bare, on));
  const laned = lanesOf(happenings, bare.x, bare.right, bare.wide);
  const lanes = Math.max(0, ...laned.map((word) => word.lane + 1));
  const key = bare.wide ? 0 : labelsOf(bare).length * keyRow;
  const plot = plotOf(drawn, language, ink, { width, height }, lanes * lane + key);
  const { judgement } = drawn.series;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      {judgement.kind === "judged" && <LimitBands plot={plot} chart={judgement.chart} />}
      <Axes plot={plot} />
      <Gaps plot={plot} />
      <Happenings plot={plot} laned={laned} />
      {drawn.target !== undefined && <TargetLine plot={plot} value={drawn.target.value} />}
      {drawn.nation !== undefined && <NationLine plot={plot} nation={drawn.nation} />}
      <Points plot={plot} />
      {judgement.kind === "judged" ? (
        <Specials plot={plot} chart={judgement.chart} />
      ) : (
        <text
          x={plot.right}
          y={14}
          text-anchor="end"
          font-size="14"
          font-weight="700"
          fill={ink.soft}
        >
          {chartWords[language][judgement.kind === "not-measured" ? "notMeasured" : "tooShort"]}
        </text>
      )}
      <Provisional plot={plot} />
      <LineLabels plot={plot} />
    </svg>
  );
};

const TargetLine: FC<{ plot: Plot; value: number }> = ({ plot, value }) => (
  <line
    x1={plot.left}
    x2={plot.right}
    y1={plot.y(value)}
    y2={plot.y(value)}
    stroke={plot.ink.ink}
    stroke-width="2"
    stroke-dasharray="10 4"
  />
);
