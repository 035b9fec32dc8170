import type { FC } from "hono/jsx";

/** Where a value or a year stands, in the units of the picture. */
type Place = (value: number) => number;

interface ValueAxisProps {
  readonly ticks: readonly number[];
  readonly y: Place;
  /** Left and right end of the lines. */
  readonly from: number;
  readonly to: number;
  readonly label: (tick: number) => string;
  readonly unit: string;
}

/** Values up the left side, each with a line across; the unit stands on top. */
export const ValueAxis: FC<ValueAxisProps> = ({ ticks, y, from, to, label, unit }) => (
  <>
    {ticks.map((tick) => (
      <g>
        <line
          class={tick === 0 ? "axis-line" : "grid-line"}
          x1={from}
          x2={to}
          y1={tenth(y(tick))}
          y2={tenth(y(tick))}
        />
        <text class="axis-text" x={from - 8} y={tenth(y(tick) + 5)} text-anchor="end">
          {label(tick)}
        </text>
      </g>
    ))}
    <text class="axis-text" x={0} y={14}>
      {unit}
    </text>
  </>
);

interface YearAxisProps {
  readonly years: readonly number[];
  readonly x: Place;
  /** Height of the picture. */
  readonly height: number;
  readonly isWide: boolean;
}

/** Every third year, on a phone every sixth; the last always. */
export const YearAxis: FC<YearAxisProps> = ({ years, x, height, isWide }) => {
  const last = years.at(-1);
  const shown = years.filter((year, i) => i % (isWide ? 3 : 6) === 0 || year === last);
  return (
    <>
      {shown.map((year) => (
        <text
          class="axis-text"
          x={tenth(x(year))}
          y={height - 8}
          text-anchor={!isWide && year === last ? "end" : "middle"}
        >
          {year}
        </text>
      ))}
    </>
  );
};

/** As precise as a picture needs: shorter pages. */
export const tenth = (place: number): number => Math.round(place * 10) / 10;
