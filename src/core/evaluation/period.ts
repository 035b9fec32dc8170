import { ok, refused, type Result } from "../../kernel/result.ts";
import type { Refusal } from "./refusal.ts";

/** A stretch of time of which many of equal length follow each other. */
export interface Period {
  /** As the source writes it, for example "2024-03". */
  readonly label: string;
  /** A whole number that is one higher for the next period. */
  readonly position: number;
}

/** Sorts by time; refused when a period is there twice or is skipped. */
export function inOrder<T extends { readonly period: Period }>(
  rows: readonly T[],
  unit?: string,
): Result<readonly T[], Refusal> {
  if (rows.length === 0) return refused({ reason: "no-data" });
  const sorted = rows.toSorted((a, b) => a.period.position - b.period.position);
  for (const [i, { period }] of sorted.entries()) {
    const next = sorted[i + 1]?.period;
    if (next?.position === period.position)
      return refused({
        reason: "period-twice",
        period: period.label,
        ...(unit !== undefined && { unit }),
      });
    if (next && next.position !== period.position + 1)
      return refused({ reason: "missing-periods", after: period.label, before: next.label });
  }
  return ok(sorted);
}
