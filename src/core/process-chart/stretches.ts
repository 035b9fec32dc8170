import type { Rebase, SeriesPoint } from "./series.ts";

/** A stretch of the series between two rebases, gaps included. */
export interface Stretch {
  readonly rebases: readonly Rebase[];
  readonly points: readonly SeriesPoint[];
}

/**
 * Cuts a series at its rebases. Each starts at the first known point on or after its day, so that
 * every stretch holds a known point; one after the last known point waits for figures to come.
 * @param series in order of time, with at least one known point
 */
export function stretchesOf(series: readonly SeriesPoint[], rebases: readonly Rebase[]): Stretch[] {
  const waiting = rebases.toSorted((a, b) => a.from.localeCompare(b.from));
  const stretches: { rebases: Rebase[]; points: SeriesPoint[] }[] = [{ rebases: [], points: [] }];
  let started = false;
  for (const point of series) {
    if (point.value !== undefined) {
      if (started && isDue(waiting[0], point)) stretches.push({ rebases: [], points: [] });
      while (isDue(waiting[0], point)) stretches.at(-1)!.rebases.push(waiting.shift()!);
      started = true;
    }
    stretches.at(-1)!.points.push(point);
  }
  return stretches;
}

const isDue = (rebase: Rebase | undefined, { date }: SeriesPoint) =>
  rebase !== undefined && rebase.from <= date;
