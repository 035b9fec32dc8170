import type { FC } from "hono/jsx";
import { share } from "./quarter-track.tsx";

/** Years that have room for their label side by side on a wide screen; on a phone it is half. */
const yearsInARow = 14;
/** Quarters that have room for their number, on a phone and on a wide screen. */
const numbersInARow = { phone: 20, wide: 56 };

/** The columns of a planning by quarter: the years, the quarters and where we are now. */
export const QuarterHead: FC<{
  quarters: readonly string[];
  /** Column of the present quarter, from 1; 0 when it is not one of the columns. */
  nowAt: number;
  now: string;
}> = ({ quarters, nowAt, now }) => {
  const of = quarters.length;
  const numbered =
    of <= numbersInARow.phone ? "always" : of <= numbersInARow.wide ? "wide" : "never";
  return (
    <svg
      class={`quarter-head quarter-head--numbered-${numbered}`}
      aria-hidden="true"
      focusable="false"
    >
      {yearsOf(quarters).map(({ year, at, isOnPhone }) => (
        <text class={`quarter-year${isOnPhone ? "" : " quarter-wide"}`} x={share(at, of)} y="1em">
          {year}
        </text>
      ))}
      {numbered !== "never" &&
        quarters.map((quarter, index) => (
          <text class="quarter-number quiet" x={share(index + 0.5, of)} y="2.5em">
            {quarter.slice(6)}
          </text>
        ))}
      {nowAt > 0 && (
        <text class="quarter-now" x={share(nowAt - 0.5, of)} y="4em">
          {now}
        </text>
      )}
    </svg>
  );
};

interface Year {
  readonly year: string;
  /** How many columns stand before it. */
  readonly at: number;
  readonly isOnPhone: boolean;
}

/** The years that are named: as many as have room, from the first on. */
function yearsOf(quarters: readonly string[]): Year[] {
  const of = quarters.length;
  const starts = quarters.flatMap((quarter, at) =>
    quarter.endsWith("Q1") ? [{ year: quarter.slice(0, 4), at }] : [],
  );
  const apart = Math.ceil(starts.length / yearsInARow);
  const onPhone = starts.length <= yearsInARow / 2 ? 1 : 2 * apart;
  // The last may run on a little into the margin.
  const years = starts.flatMap(({ year, at }, index) =>
    index % apart === 0 && (of - at) * 20 >= of
      ? [{ year, at, isOnPhone: index % onPhone === 0 && (of - at) * 12 >= of }]
      : [],
  );
  // The first may be a part of a year, with less room than its label asks.
  const [first] = quarters;
  const room = (starts[0]?.at ?? of) * yearsInARow;
  return first !== undefined && starts[0]?.at !== 0 && room >= of
    ? [{ year: first.slice(0, 4), at: 0, isOnPhone: room >= 2 * of }, ...years]
    : years;
}
