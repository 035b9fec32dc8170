import type { KeyedAssumption } from "./playground.ts";
import { isInPercent } from "./shown-value.ts";

/** Where a slider begins and ends and how far one step goes, in the unit of its field. */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Wide enough for twice the range that we reckon with, and never past what is possible. */
export function sliderRange(
  { field, low, high, bounds }: KeyedAssumption,
  chosen: number,
): SliderRange {
  const times = isInPercent(field) ? 100 : 1;
  const isTimes = field === "scale" || field === "growth";
  const most = Math.min(isTimes ? 3 : round(2 * Math.max(high, 0)), bounds[1]);
  const least = Math.max(low < 0 ? -round(-2 * low) : 0, bounds[0]);
  const [from, to] = [Math.min(least, chosen), Math.max(most, chosen)].map((end) => end * times);
  return { min: tidy(from!), max: tidy(to!), step: tidy(round((to! - from!) / 100)) };
}

/** Up to 1, 2 or 5 times a power of ten. */
function round(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5].find((step) => step * power >= value * (1 - 1e-9)) ?? 10);
}

const tidy = (value: number) => Number(value.toPrecision(6));
