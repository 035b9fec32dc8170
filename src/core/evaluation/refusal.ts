/** Why the data cannot carry the question. Periods and units are named as the caller named them. */
export type Refusal =
  | { readonly reason: "no-data" }
  | { readonly reason: "start-outside-series" }
  | { readonly reason: "too-few-periods-before"; readonly found: number; readonly needed: number }
  | { readonly reason: "too-few-periods-after"; readonly found: number; readonly needed: number }
  | { readonly reason: "too-few-events-before"; readonly found: number; readonly needed: number }
  | { readonly reason: "too-few-events-after"; readonly found: number; readonly needed: number }
  /** More is asked of the model than there are periods to learn it from. */
  | { readonly reason: "too-many-questions"; readonly periods: number; readonly terms: number }
  /** No single answer fits best, or the search for it found no end. */
  | { readonly reason: "no-unique-answer" }
  | { readonly reason: "no-treated-units" }
  /** Nobody is left to compare with. */
  | { readonly reason: "all-treated-at-once" }
  | {
      readonly reason: "too-few-untreated-units";
      readonly found: number;
      readonly needed: number;
    }
  /** The method asks one start for all; group-time differences can handle several. */
  | { readonly reason: "several-starts"; readonly starts: readonly string[] }
  | { readonly reason: "treated-from-the-first-period"; readonly units: readonly string[] }
  | { readonly reason: "treatment-ends"; readonly unit?: string; readonly period: string }
  | { readonly reason: "missing-value"; readonly unit?: string; readonly period: string }
  | { readonly reason: "missing-periods"; readonly after: string; readonly before: string }
  | { readonly reason: "period-twice"; readonly unit?: string; readonly period: string }
  | { readonly reason: "not-a-count"; readonly period: string; readonly value: number }
  | { readonly reason: "exposure-not-positive"; readonly period: string };
