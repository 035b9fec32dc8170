import {
  lastDay,
  type MissingReason,
  type Observation,
  type Period,
  type SnapshotCounts,
} from "../../core/observations/index.ts";

/** Counts what a delivery holds while it passes. */
export function deliveryCounts() {
  let total = 0;
  const measures = new Set<string>();
  const missing: Partial<Record<MissingReason, number>> = {};
  let last: { readonly period: Period; readonly day: string } | undefined;
  /** Few periods have many observations: the day of each is worked out once. */
  const days = new Map<Period, string>();

  return {
    add(batch: readonly Observation[]): void {
      total += batch.length;
      for (const { measure, period, value } of batch) {
        measures.add(measure);
        if (value.kind === "missing") missing[value.reason] = (missing[value.reason] ?? 0) + 1;
        else {
          let day = days.get(period);
          if (day === undefined) days.set(period, (day = lastDay(period)));
          if (last === undefined || day > last.day) last = { period, day };
        }
      }
    },
    measures: (): readonly string[] => [...measures],
    all(): Omit<SnapshotCounts, "changed"> {
      return { total, missing, ...(last !== undefined && { lastPeriod: last.period }) };
    },
  };
}
