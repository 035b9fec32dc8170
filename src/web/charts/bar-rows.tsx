import { scaleLinear } from "d3-scale";
import type { FC } from "hono/jsx";

/** One row of a bar chart. All values are in the unit of the chart. */
export interface BarRow {
  readonly label: string;
  /** The language of the label when that is not that of the page. */
  readonly lang?: string | undefined;
  readonly href?: string;
  /** What the row comes to, in words, at its end. */
  readonly value: string;
  readonly bars: readonly Bar[];
  /** Range of uncertainty, drawn as a line with a dot at `mid`. */
  readonly interval?: { readonly low: number; readonly mid: number; readonly high: number };
  /** What came of it, drawn as a filled dot. */
  readonly came?: number;
  /** Set apart as a sum or a comparison. */
  readonly strong?: true;
}

export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly look: "base" | "win" | "soft" | "burden" | "claim";
}

interface BarRowsProps {
  readonly rows: readonly BarRow[];
  /** Ends of the axis; default: around everything drawn, zero included. */
  readonly domain?: readonly [number, number];
  readonly description: string;
}

/**
 * Horizontal bars with their labels and values as text, so that they read the same on every
 * width: positions are percentages and nothing is scaled.
 */
export const BarRows: FC<BarRowsProps> = ({ rows, domain, description }) => {
  const ends = rows.flatMap(({ bars, interval }) => [
    ...bars.flatMap(({ from, to }) => [from, to]),
    ...(interval === undefined ? [] : [interval.low, interval.high]),
  ]);
  const [low, high] = domain ?? [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = scaleLinear([low, high === low ? low + 1 : high], [0, 100]);
  const at = (value: number) => `${Math.round(x(value) * 100) / 100}%`;
  const length = (a: number, b: number) =>
    `${Math.max(0.3, Math.round(Math.abs(x(b) - x(a)) * 100) / 100)}%`;
  return (
    <div class="bar-rows" role="group" aria-label={description}>
      {rows.map((row) => (
        <div class={row.strong ? "bar-row bar-row--strong" : "bar-row"}>
          <div class="bar-row__label" lang={row.lang}>
            {row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}
          </div>
          <svg class="bar-row__bar" height="30" aria-hidden="true" focusable="false">
            <line class="axis-line" x1={at(0)} x2={at(0)} y1="0" y2="30" />
            {row.bars.map(({ from, to, look }) => (
              <rect
                class={`bar--${look}`}
                x={at(Math.min(from, to))}
                width={length(from, to)}
                y="7"
                height="16"
              />
            ))}
            {row.interval && (
              <g>
                <line
                  class="interval"
                  x1={at(row.interval.low)}
                  x2={at(row.interval.high)}
                  y1="15"
                  y2="15"
                />
                <line
                  class="interval"
                  x1={at(row.interval.low)}
                  x2={at(row.interval.low)}
                  y1="9"
                  y2="21"
                />
                <line
                  class="interval"
                  x1={at(row.interval.high)}
                  x2={at(row.interval.high)}
                  y1="9"
                  y2="21"
                />
                <circle class="interval-dot" cx={at(row.interval.mid)} cy="15" r="5" />
              </g>
            )}
            {row.came !== undefined && <circle class="came-dot" cx={at(row.came)} cy="15" r="6" />}
          </svg>
          <div class="bar-row__value">{row.value}</div>
        </div>
      ))}
    </div>
  );
};
