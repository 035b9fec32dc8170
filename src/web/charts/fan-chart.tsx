import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { FC } from "hono/jsx";
import { number, people } from "../format.ts";
import type { Language } from "../language.ts";
import { tenth, ValueAxis, YearAxis } from "./axes.tsx";
import { spread } from "./spread.ts";

/** A forecast over the years: a median in a fan from the 5th to the 95th percentile. */
export interface Fan {
  readonly look: "base" | "plan";
  readonly label: string;
  readonly points: readonly FanPoint[];
}

interface FanPoint {
  readonly year: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

interface FanChartProps {
  readonly fans: readonly Fan[];
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** What one sees, for who cannot see it. */
  readonly description: string;
  /** Days (2026-11-21) drawn as thin verticals with words; `now` is the hair line of the present. */
  readonly events: readonly { readonly day: string; readonly label: string; readonly now?: true }[];
  readonly unit: string;
}

/** Labels stand on their lines, at the right end, pushed apart where they would touch. */
export const FanChart: FC<FanChartProps> = (props) => {
  const { fans, language, width, height, events } = props;
  const wide = width > 500;
  const margin = { top: 34, right: wide ? 150 : 12, bottom: 30, left: wide ? 56 : 52 };
  const years = fans[0]!.points.map((point) => point.year);
  const highest = Math.max(0, ...fans.flatMap((fan) => fan.points.map((point) => point.high)));
  const lowest = Math.min(0, ...fans.flatMap((fan) => fan.points.map((point) => point.low)));
  const x = scaleLinear([years[0]!, years.at(-1)!], [margin.left, width - margin.right]);
  const y = scaleLinear([lowest, highest], [height - margin.bottom, margin.top]).nice(5);
  // Parts of a person are never published, so no line is drawn for them either.
  const ticks = y.ticks(5).filter(Number.isInteger);
  const fanPath = area<FanPoint>()
    .x((point) => tenth(x(point.year)))
    .y0((point) => tenth(y(point.low)))
    .y1((point) => tenth(y(point.high)));
  const medianPath = line<FanPoint>()
    .x((point) => tenth(x(point.year)))
    .y((point) => tenth(y(point.mid)));
  // The value under a label must not run into the years.
  const lowestLabel = height - margin.bottom - (wide ? 22 : 6);
  const labels = spread(
    fans.map((fan) => ({ fan, y: Math.min(y(fan.points.at(-1)!.mid), lowestLabel) })),
    wide ? 44 : 34,
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.description}>
      <ValueAxis
        ticks={ticks}
        y={y}
        from={margin.left}
        to={width - margin.right}
        label={(tick) => number(tick, language)}
        unit={props.unit}
      />
      <YearAxis years={years} x={x} height={height} isWide={wide} />
      {fans.map((fan) => (
        <path class={`fan--${fan.look}`} d={fanPath(fan.points) ?? ""} />
      ))}
      {events.map(({ day, label, now }) => {
        const at = x(placeOfDay(day));
        return (
          <g>
            <line
              class={now ? "now-line" : "event-line"}
              x1={tenth(at)}
              x2={tenth(at)}
              y1={margin.top - 6}
              y2={height - margin.bottom}
            />
            <text
              class="axis-text halo"
              x={tenth(at + (wide ? 6 : 4))}
              y={now ? margin.top + 8 : margin.top + 26}
            >
              {label}
            </text>
          </g>
        );
      })}
      {fans.map((fan) => (
        <path class={`median--${fan.look}`} d={medianPath(fan.points) ?? ""} />
      ))}
      {labels.map(({ fan, y: at }) => (
        <text
          class={`label halo label--${fan.look}`}
          x={wide ? width - margin.right + 10 : width - margin.right}
          y={tenth(at)}
          text-anchor={wide ? "start" : "end"}
        >
          <tspan>{fan.label}</tspan>
          {wide && (
            <tspan x={width - margin.right + 10} dy="18" class="quiet">
              {people(fan.points.at(-1)!.mid, language)}
            </tspan>
          )}
        </text>
      ))}
    </svg>
  );
};

/**
 * The place of a day on the axis of years. The figure of a year is that of its middle, as in the
 * model, so 2026 on the axis is the night of 1 July 2026.
 */
export function placeOfDay(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year - 0.5 + (Date.parse(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
