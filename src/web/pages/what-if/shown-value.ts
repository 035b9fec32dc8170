import type { AssumedField } from "../../../core/impact/scenario/index.ts";

/** Counted in per cent on the page: a part of a whole, or how many times as much. */
const inPercent: ReadonlySet<AssumedField> = new Set([
  "growth",
  "growthAfterAnchors",
  "met",
  "scale",
  "success",
  "reach",
  "adoption",
  "retention",
  "effect",
  "coverage",
  "gain",
  "completion",
  "yearlyDropOut",
]);

export const isInPercent = (field: AssumedField): boolean => inPercent.has(field);

/** A value as it is typed in a field: in per cent where that is its unit, three digits or so. */
export function typedValue(field: AssumedField, value: number): string {
  const shown = isInPercent(field) ? value * 100 : value;
  const size = Math.abs(shown);
  return String(Number(shown.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)));
}

/** What somebody typed, in the unit of the model; a decimal comma is taken as well. */
export function readTyped(field: AssumedField, typed: string): number {
  const value = Number(typed.replace(",", "."));
  // A per cent at a time: 0.07 × 100 is not 7 for a computer, and an address shows it.
  return isInPercent(field) ? Number((value / 100).toPrecision(12)) : value;
}
