import { scaleLinear } from "d3-scale";
import type { FigureKind } from "../../../core/plan/index.ts";
import type { IndicatorPoint, IndicatorSeries } from "../../../core/indicators/index.ts";
import type { Language } from "../../language.ts";
import type { Ink } from "../ink.ts";
import { timeDomain } from "./time-axis.ts";

/** A series with all that its drawing needs. Figures are rounded already: see `published`. */
export interface Drawn {
  readonly series: IndicatorSeries;
  readonly nation?: IndicatorSeries | undefined;
  readonly kind: FigureKind;
  readonly decimals: number;
  /** Name of the unit, at the axis. */
  readonly unit: string;
  /** A value that cannot be passed, such as 100 %. */
  readonly most?: number | undefined;
  readonly target?: { readonly value: number; readonly by: string } | undefined;
  readonly happenings: readonly Happening[];
}

/** Something on the time line that a reader should know. */
export interface Happening {
  /** Its place in the list below the chart: small canvases have no room for words. */
  readonly number: number;
  readonly on: string;
  readonly title: string;
  /** Limits were computed anew from this day on. */
  readonly rebase: boolean;
}

/** Where everything stands on one canvas, in pixels. */
export interface Plot {
  readonly drawn: Drawn;
  readonly language: Language;
  readonly ink: Ink;
  readonly wide: boolean;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly times: readonly [number, number];
  readonly yTicks: readonly number[];
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

export const lane = 20;

/** @param above room for words above the drawing, in pixels */
export function plotOf(
  drawn: Drawn,
  language: Language,
  ink: Ink,
  size: { readonly width: number; readonly height: number },
  above: number,
): Plot {
  const { width, height } = size;
  const wide = width > 500;
  const points = [...drawn.series.points, ...(drawn.nation?.points ?? [])];
  const times = timeDomain(points.map(({ period }) => period));
  const [low, high] = valueDomain(drawn, points);
  const { most } = drawn;
  const top = 30 + above;
  const bottom = height - 32;
  const nice = scaleLinear([low, high], [bottom, top]).nice(wide ? 5 : 4);
  const [least = low, highest = high] = nice.domain();
  const fits = most !== undefined && Math.max(...valuesOf(drawn, points)) <= most;
  const yScale = nice.domain([least, fits ? Math.min(highest, most) : highest]);
  const yTicks = yScale.ticks(wide ? 5 : 4);
  const left = Math.max(...yTicks.map((tick) => tickDigits(tick).length)) * 8 + 18;
  const right = width - (wide ? 178 : 10);
  const xScale = scaleLinear(times, [left, right]);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    drawn,
    language,
    ink,
    wide,
    width,
    height,
    left,
    right,
    top,
    bottom,
    times,
    yTicks,
    x: (time) => round(xScale(time)),
    y: (value) => round(yScale(value)),
  };
}

/** Everything drawn, and zero when that is near: a rise from 90 to 95 should be seen as one. */
function valueDomain(drawn: Drawn, points: readonly IndicatorPoint[]): readonly [number, number] {
  const values = valuesOf(drawn, points);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low || Math.abs(high) || 1) * 0.12;
  return [low >= 0 && low < high * 0.4 ? 0 : low - margin, high + margin];
}

function valuesOf(drawn: Drawn, points: readonly IndicatorPoint[]): readonly number[] {
  const { judgement } = drawn.series;
  return [
    ...points.flatMap(({ value }) =>
      value.kind === "known"
        ? [value.value, value.lower ?? value.value, value.upper ?? value.value]
        : [],
    ),
    ...(judgement.kind === "judged"
      ? judgement.chart.groups.flatMap(({ limits }) => (limits ? [limits.lower, limits.upper] : []))
      : []),
    ...(drawn.target === undefined ? [] : [drawn.target.value]),
  ];
}

const tickDigits = (tick: number) => String(Math.round(tick * 1000) / 1000);

/** Decimals that tell the ticks of an axis apart. */
export function tickDecimals([first = 0, second = first + 1]: readonly number[]): number {
  return Math.max(0, Math.ceil(-Math.log10(second - first) - 1e-9));
}
