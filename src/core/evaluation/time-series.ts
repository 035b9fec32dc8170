import { ok, refused, type Result } from "../../kernel/result.ts";
import { inOrder, type Period } from "./period.ts";
import type { Refusal } from "./refusal.ts";

/** One figure per period without gaps, and when the intervention started. */
export interface TimeSeries {
  readonly periods: readonly string[];
  readonly outcome: readonly number[];
  /** People or person-time at risk per period, above 0; for counts. */
  readonly exposure?: readonly number[];
  /** Number of periods before the start. */
  readonly before: number;
}

export interface SeriesRow {
  readonly period: Period;
  /** Undefined when it is not known. */
  readonly outcome: number | undefined;
  readonly exposure?: number | undefined;
  readonly treated: boolean;
}

/** Puts rows in order of time; refused when a period is missing, double or unknown. */
export function assembleSeries(rows: readonly SeriesRow[]): Result<TimeSeries, Refusal> {
  const sorted = inOrder(rows);
  if (!sorted.ok) return sorted;
  const ordered = sorted.value;
  const unknown = ordered.find(({ outcome }) => outcome === undefined);
  if (unknown) return refused({ reason: "missing-value", period: unknown.period.label });
  const before = ordered.findIndex(({ treated }) => treated);
  if (before === -1) return refused({ reason: "start-outside-series" });
  const ended = ordered.findIndex(({ treated }, i) => i > before && !treated);
  if (ended !== -1)
    return refused({ reason: "treatment-ends", period: ordered[ended]!.period.label });
  const withExposure = ordered.some(({ exposure }) => exposure !== undefined);
  const lacking = ordered.find(({ exposure }) => !((exposure ?? 0) > 0));
  if (withExposure && lacking)
    return refused({ reason: "exposure-not-positive", period: lacking.period.label });
  return ok({
    periods: ordered.map(({ period }) => period.label),
    outcome: ordered.map(({ outcome }) => outcome!),
    ...(withExposure && { exposure: ordered.map(({ exposure }) => exposure!) }),
    before,
  });
}
