import type { FC } from "hono/jsx";
import type { Group, ProcessChart } from "../../../core/process-chart/index.ts";
import type { IndicatorPoint } from "../../../core/indicators/index.ts";
import { middleOf } from "./time-axis.ts";
import type { Plot } from "./plot.ts";

/** Mean and limits of each stretch between rebases: what the process does when nothing changes. */
export const LimitBands: FC<{ plot: Plot; chart: ProcessChart }> = ({ plot, chart }) => {
  const { ink, y } = plot;
  return (
    <g>
      {chart.groups.map((group, index) => {
        const [from, to] = stretchOf(index, chart, plot);
        return (
          <g>
            {group.limits && (
              <g>
                <rect
                  x={from}
                  width={to - from}
                  y={y(group.limits.upper)}
                  height={Math.max(0, y(group.limits.lower) - y(group.limits.upper))}
                  fill={ink.tints[0]}
                />
                {limitLines(group).map((value) => (
                  <line
                    x1={from}
                    x2={to}
                    y1={y(value)}
                    y2={y(value)}
                    stroke={ink.river}
                    stroke-dasharray="2 4"
                  />
                ))}
              </g>
            )}
            <line x1={from} x2={to} y1={y(group.mean)} y2={y(group.mean)} stroke={ink.river} />
          </g>
        );
      })}
    </g>
  );
};

const limitLines = ({ limits }: Group) => (limits ? [limits.lower, limits.upper] : []);

/** From halfway the point before it to halfway the point after it; the ends of the plot else. */
function stretchOf(group: number, chart: ProcessChart, { drawn, left, right, x }: Plot) {
  const { points } = drawn.series;
  const first = chart.points.findIndex((point) => point.group === group);
  const last = chart.points.findLastIndex((point) => point.group === group);
  const between = (a: IndicatorPoint, b: IndicatorPoint) =>
    x((middleOf(a.period) + middleOf(b.period)) / 2);
  return [
    first === 0 ? left : between(points[first - 1]!, points[first]!),
    last === points.length - 1 ? right : between(points[last]!, points[last + 1]!),
  ] as const;
}
