import { scaleLinear } from "d3-scale";
import type { FC } from "hono/jsx";
import type { IndicatorSeries } from "../../../core/indicators/index.ts";
import type { FigureKind } from "../../../core/plan/index.ts";
import type { Language } from "../../language.ts";
import { pageInk as ink } from "../ink.ts";
import { chartWords } from "./chart.words.ts";
import { PointMark } from "./point-mark.tsx";
import { unbroken } from "./points.tsx";
import { specialRuns } from "./runs.ts";
import { middleOf, timeDomain } from "./time-axis.ts";

const width = 168;
const height = 44;
/** Room for the marks at the edges, in pixels. */
const edge = 7;

/**
 * The course of a series at the size of a word: limits and line when it is judged, points alone
 * when it is short, a drawn gap when there is nothing. What it says stands beside it in words.
 */
export const SparkLine: FC<{ series: IndicatorSeries; kind: FigureKind; language: Language }> = ({
  series,
  kind,
  language,
}) => (
  <svg
    class="spark"
    viewBox={`0 0 ${width} ${height}`}
    width={width}
    height={height}
    aria-hidden="true"
    focusable="false"
  >
    {series.points.some(({ value }) => value.kind === "known") ? (
      <Course series={series} kind={kind} />
    ) : (
      <Nothing word={chartWords[language].noData} />
    )}
  </svg>
);

const Nothing: FC<{ word: string }> = ({ word }) => (
  <g>
    <rect
      x="1"
      y="8"
      width={width - 2}
      height={height - 16}
      fill="none"
      stroke={ink.stone}
      stroke-dasharray="3 4"
    />
    <text x={width / 2} y={height / 2 + 5} text-anchor="middle" font-size="14" fill={ink.soft}>
      {word}
    </text>
  </g>
);

const Course: FC<{ series: IndicatorSeries; kind: FigureKind }> = ({ series, kind }) => {
  const { points, judgement } = series;
  const chart = judgement.kind === "judged" ? judgement.chart : undefined;
  const measured = points.flatMap(({ period, value }) =>
    value.kind === "known" ? [{ period, ...value }] : [],
  );
  const group = chart?.groups.at(-1);
  const ends = [
    ...measured.flatMap(({ value, lower, upper }) =>
      chart ? [value] : [value, lower ?? value, upper ?? value],
    ),
    ...(group?.limits ? [group.limits.lower, group.limits.upper] : []),
  ];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const round = (value: number) => Math.round(value * 10) / 10;
  const xScale = scaleLinear(timeDomain(points.map(({ period }) => period)), [edge, width - edge]);
  const yScale = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [
    height - edge,
    edge,
  ]);
  const [x, y] = [(time: number) => round(xScale(time)), (value: number) => round(yScale(value))];
  const place = new Map(chart?.points.map(({ date }, i) => [date, x(middleOf(points[i]!.period))]));
  const last = measured.at(-1)!;
  return (
    <g>
      {group?.limits && (
        <rect
          x="0"
          width={width}
          y={y(group.limits.upper)}
          height={Math.max(1, round(y(group.limits.lower) - y(group.limits.upper)))}
          fill={ink.tints[0]}
        />
      )}
      {group && <line x1="0" x2={width} y1={y(group.mean)} y2={y(group.mean)} stroke={ink.river} />}
      {chart ? (
        <path d={unbroken(series, { x, y })} fill="none" stroke={ink.ink} stroke-width="1.5" />
      ) : (
        measured.map(({ period, value, lower, upper }) => (
          <g>
            {lower !== undefined && upper !== undefined && (
              <path
                d={`M${x(middleOf(period))} ${y(lower)}V${y(upper)}`}
                stroke={ink.soft}
                stroke-width="1.5"
              />
            )}
            <PointMark kind={kind} x={x(middleOf(period))} y={y(value)} size={3} ink={ink} />
          </g>
        ))
      )}
      {chart &&
        specialRuns(chart).flatMap((run) =>
          run.points.map(({ date, value }) => (
            <circle
              cx={place.get(date)}
              cy={y(value)}
              r="3.5"
              fill={run.meaning === "concern" ? ink.signal : ink.river}
            />
          )),
        )}
      {chart && (
        <PointMark kind={kind} x={x(middleOf(last.period))} y={y(last.value)} size={4} ink={ink} />
      )}
    </g>
  );
};
