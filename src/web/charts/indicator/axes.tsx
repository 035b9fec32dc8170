import type { FC } from "hono/jsx";
import { number } from "../../format.ts";
import { tickDecimals, type Plot } from "./plot.ts";
import { timeTicks } from "./time-axis.ts";

/** Values at the left with their unit, time below. */
export const Axes: FC<{ plot: Plot }> = ({ plot }) => {
  const { drawn, ink, language, left, right, bottom, height, yTicks, x, y, wide } = plot;
  const decimals = tickDecimals(yTicks);
  const periods = drawn.series.points.map(({ period }) => period);
  const ticks = timeTicks(periods, plot.times, wide ? 8 : 4, language);
  return (
    <g>
      {yTicks.map((tick, index) => (
        <g>
          <line
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={index === 0 ? ink.ink : ink.hairline}
          />
          <text x={left - 8} y={y(tick) + 5} text-anchor="end" font-size="14" fill={ink.soft}>
            {number(tick, language, decimals)}
          </text>
        </g>
      ))}
      <text x="0" y="14" font-size="14" fill={ink.soft}>
        {drawn.unit}
      </text>
      {ticks.map(({ at, label }) => (
        <g>
          <line x1={x(at)} x2={x(at)} y1={bottom} y2={bottom + 5} stroke={ink.ink} />
          <text x={x(at)} y={height - 8} text-anchor="middle" font-size="14" fill={ink.soft}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
};
