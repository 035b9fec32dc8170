import type { Value } from "../observations/index.ts";
import type { IndicatorPoint, IndicatorSeries } from "./monitor.ts";

/** A point that has a value. */
export interface MeasuredPoint extends IndicatorPoint {
  readonly value: Extract<Value, { readonly kind: "known" }>;
}

/** The last point of a series that has a value. */
export function latestOf({ points }: IndicatorSeries): MeasuredPoint | undefined {
  const last = points.findLast(({ value }) => value.kind === "known");
  return last?.value.kind === "known" ? { ...last, value: last.value } : undefined;
}
