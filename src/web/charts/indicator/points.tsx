import type { FC } from "hono/jsx";
import type { IndicatorPoint, IndicatorSeries } from "../../../core/indicators/index.ts";
import type { ProcessChart } from "../../../core/process-chart/index.ts";
import { chartWords } from "./chart.words.ts";
import type { Plot } from "./plot.ts";
import { lineDash, PointMark } from "./point-mark.tsx";
import { specialRuns } from "./runs.ts";
import { middleOf, timeOf } from "./time-axis.ts";

/** The figures themselves, with their intervals; a line between neighbours where a trend is judged. */
export const Points: FC<{ plot: Plot }> = ({ plot }) => {
  const { drawn, ink, x, y } = plot;
  const { points, judgement } = drawn.series;
  const size = sizeOf(plot);
  return (
    <g>
      {judgement.kind === "judged" && (
        <path
          d={unbroken(drawn.series, plot)}
          fill="none"
          stroke={ink.ink}
          stroke-width="1.5"
          stroke-dasharray={lineDash(drawn.kind)}
        />
      )}
      {points.map(({ period, value }) => {
        if (value.kind === "missing") return <></>;
        const at = x(middleOf(period));
        return (
          <g>
            {value.lower !== undefined && value.upper !== undefined && (
              <path
                d={`M${at} ${y(value.lower)}V${y(value.upper)}M${at - 5} ${y(value.lower)}h10M${at - 5} ${y(value.upper)}h10`}
                stroke={ink.ink}
                stroke-width="1.5"
                fill="none"
              />
            )}
            <PointMark kind={drawn.kind} x={at} y={y(value.value)} size={size} ink={ink} />
          </g>
        );
      })}
    </g>
  );
};

/** Half the width of a mark: crowded points are smaller. */
const sizeOf = ({ drawn, wide }: Plot) => {
  const crowd = drawn.series.points.length / (wide ? 3 : 1);
  return crowd > 15 ? 3 : crowd > 8 ? 4 : 5;
};

/** A path that lifts the pen where a figure is missing. */
export function unbroken({ points }: IndicatorSeries, { x, y }: Pick<Plot, "x" | "y">): string {
  let pen = "M";
  return points
    .map(({ period, value }) => {
      if (value.kind === "missing") {
        pen = "M";
        return "";
      }
      const step = `${pen}${x(middleOf(period))} ${y(value.value)}`;
      pen = "L";
      return step;
    })
    .join("");
}

/** What stands out: a ring round each point and one word a run; the list below says why. */
export const Specials: FC<{ plot: Plot; chart: ProcessChart }> = ({ plot, chart }) => {
  const { drawn, ink, language, x, y, right } = plot;
  const periods = new Map(drawn.series.points.map((p, i) => [chart.points[i]!.date, p.period]));
  const place = (date: string) => x(middleOf(periods.get(date)!));
  const size = sizeOf(plot);
  return (
    <g>
      {specialRuns(chart).map(({ points, meaning }) => {
        const colour = meaning === "concern" ? ink.signal : ink.river;
        const last = points.at(-1)!;
        // Beyond the last few points, so that the word covers none of them.
        const heights = points.slice(-3).map(({ value }) => y(value));
        const above = last.variation.kind === "special" && last.variation.toward === "high";
        return (
          <g>
            {points.map(({ date, value }) => (
              <circle
                cx={place(date)}
                cy={y(value)}
                r={size + 3}
                fill="none"
                stroke={colour}
                stroke-width="1.75"
                stroke-dasharray={meaning === "concern" ? undefined : "3 2"}
              />
            ))}
            <text
              x={Math.min(place(last.date) + 9, right)}
              y={above ? Math.min(...heights) - 15 : Math.max(...heights) + 25}
              text-anchor="end"
              font-size="14"
              font-weight="700"
              fill={colour}
              paint-order="stroke"
              stroke={ink.paper}
              stroke-width="4"
            >
              {chartWords[language].meaning[meaning]}
            </text>
          </g>
        );
      })}
    </g>
  );
};

/** The figure of the country as a quiet line behind the points. */
export const NationLine: FC<{ plot: Plot; nation: IndicatorSeries }> = ({ plot, nation }) => {
  const { ink, x, y } = plot;
  return (
    <g>
      <path d={unbroken(nation, plot)} fill="none" stroke={ink.stone} stroke-width="2" />
      {nation.points.map(
        ({ period, value }) =>
          value.kind === "known" && (
            <circle cx={x(middleOf(period))} cy={y(value.value)} r="3" fill={ink.stone} />
          ),
      )}
    </g>
  );
};

/** A bracket at the axis under figures that the source may still change. */
export const Provisional: FC<{ plot: Plot }> = ({ plot }) => {
  const { drawn, ink, language, x, bottom, right } = plot;
  const { points } = drawn.series;
  const firm = points.findLastIndex(
    (point) => point.value.kind === "known" && !isProvisional(point),
  );
  const soft = points.slice(firm + 1).filter(isProvisional);
  const [first, last] = [soft[0], soft.at(-1)];
  if (first === undefined || last === undefined) return <></>;
  const [from, to] = [x(middleOf(first.period)) - 6, x(middleOf(last.period)) + 6];
  return (
    <g>
      <path
        d={`M${from} ${bottom - 9}v5H${to}v-5`}
        fill="none"
        stroke={ink.soft}
        stroke-width="1"
      />
      <text
        x={Math.min(to, right)}
        y={bottom - 13}
        text-anchor="end"
        font-size="13"
        fill={ink.soft}
      >
        {chartWords[language].provisional}
      </text>
    </g>
  );
};

const isProvisional = ({ state, value }: IndicatorPoint) =>
  state === "provisional" && value.kind === "known";

/** Whether a day lies on the axis of a plot. */
export const onAxis = ({ times }: Pick<Plot, "times">, day: string) =>
  timeOf(day) >= times[0] && timeOf(day) <= times[1];
