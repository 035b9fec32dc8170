import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { FC } from "hono/jsx";
import { number } from "../format.ts";
import type { Language } from "../language.ts";
import { tickDecimals } from "./indicator/plot.ts";
import { pageInk as ink } from "./ink.ts";
import { spread } from "./spread.ts";

/** One period: what was observed, and what was to be expected without the intervention. */
export interface CoursePoint {
  /** Stands below the axis; left out where there is no room for a word. */
  readonly tick?: string | undefined;
  readonly after: boolean;
  readonly observed: number;
  readonly without: number;
  /** 95 % interval of `without`; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
}

interface CourseChartProps {
  readonly points: readonly CoursePoint[];
  readonly unit: string;
  readonly labels: { readonly observed: string; readonly without: string; readonly start: string };
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** What one sees, for who cannot see it. */
  readonly description: string;
}

/** What happened as points on a line, against a dashed line with its interval: the effect is between. */
export const CourseChart: FC<CourseChartProps> = (props) => {
  const { points, unit, labels, language, width, height } = props;
  const wide = width > 500;
  const top = wide ? 48 : 92;
  const bottom = height - 32;
  const yScale = scaleLinear(domainOf(points), [bottom, top]).nice(wide ? 5 : 4);
  const ticks = yScale.ticks(wide ? 5 : 4);
  const decimals = tickDecimals(ticks);
  const written = ticks.map((tick) => number(tick, language, decimals));
  const left = Math.max(...written.map((text) => text.length)) * 8 + 14;
  const right = width - (wide ? 178 : 10);
  const round = (value: number) => Math.round(value * 10) / 10;
  const xScale = scaleLinear([0, points.length - 1], [left + 8, right - 8]);
  const x = (index: number) => round(xScale(index));
  const y = (value: number) => round(yScale(value));
  const start = round(xScale(points.findIndex(({ after }) => after) - 0.5));
  const band = area<CoursePoint>()
    .defined(({ low, high }) => low !== null && high !== null)
    .x((_, index) => x(index))
    .y0(({ low }) => y(low!))
    .y1(({ high }) => y(high!))([...points]);
  const lineOf = (value: (point: CoursePoint) => number) =>
    line<CoursePoint>()
      .x((_, index) => x(index))
      .y((point) => y(value(point)))([...points]) ?? "";
  const last = points.at(-1)!;
  const names = [
    { name: labels.observed, y: y(last.observed), colour: ink.ink, dash: undefined },
    { name: labels.without, y: y(last.without), colour: ink.river, dash: "7 5" },
  ];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.description}>
      {ticks.map((tick, index) => (
        <g>
          <line
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={index === 0 ? ink.ink : ink.hairline}
          />
          <text x={left - 8} y={y(tick) + 5} text-anchor="end" font-size="14" fill={ink.soft}>
            {written[index]}
          </text>
        </g>
      ))}
      <text x="0" y="14" font-size="14" fill={ink.soft}>
        {unit}
      </text>
      {points.map(
        ({ tick }, index) =>
          tick !== undefined && (
            <g>
              <line x1={x(index)} x2={x(index)} y1={bottom} y2={bottom + 5} stroke={ink.ink} />
              <text
                x={Math.max(x(index), 16)}
                y={height - 8}
                text-anchor="middle"
                font-size="14"
                fill={ink.soft}
              >
                {tick}
              </text>
            </g>
          ),
      )}
      {band && <path d={band} fill={ink.tints[1]} fill-opacity="0.6" />}
      <line
        x1={start}
        x2={start}
        y1={top - 14}
        y2={bottom}
        stroke={ink.soft}
        stroke-dasharray="1 3"
      />
      <text x={start + 5} y={top - 6} font-size="14" fill={ink.soft}>
        {labels.start}
      </text>
      <path
        d={lineOf(({ without }) => without)}
        fill="none"
        stroke={ink.river}
        stroke-width="2.5"
        stroke-dasharray="7 5"
      />
      <path
        d={lineOf(({ observed }) => observed)}
        fill="none"
        stroke={ink.ink}
        stroke-width="1.25"
      />
      {points.map(({ observed }, index) => (
        <circle
          cx={x(index)}
          cy={y(observed)}
          r={points.length > (wide ? 45 : 20) ? 2.5 : 4}
          fill={ink.ink}
        />
      ))}
      {wide
        ? spread(names, 18).map(({ name, colour, y: at }) => (
            <text x={right + 8} y={at + 5} font-size="14" font-weight="700" fill={colour}>
              {name}
            </text>
          ))
        : names.map(({ name, colour, dash }, index) => (
            <g>
              <path
                d={`M0 ${33 + index * 19}h22`}
                stroke={colour}
                stroke-width="2"
                stroke-dasharray={dash}
              />
              <text x="28" y={38 + index * 19} font-size="14" fill={colour}>
                {name}
              </text>
            </g>
          ))}
    </svg>
  );
};

/** Everything drawn, and zero when that is near. */
function domainOf(points: readonly CoursePoint[]): readonly [number, number] {
  const values = points.flatMap(({ observed, without, low, high }) => [
    observed,
    without,
    low ?? without,
    high ?? without,
  ]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low || Math.abs(high) || 1) * 0.08;
  return [low >= 0 && low < high * 0.4 ? 0 : low - margin, high + margin];
}
