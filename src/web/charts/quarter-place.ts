import type { Certainty } from "../../core/plan/index.ts";

/** One stretch of a quarter planning; a bound is left out when its quarter is not known. */
export interface QuarterBar {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly certainty: Certainty;
  readonly label: string;
}

/** Where a bar stands among the columns of a chart; columns count from 1, `to` is inclusive. */
export type Place =
  | { readonly kind: "known"; readonly from: number; readonly to: number }
  /** Starts in a known column; nobody knows where it ends. */
  | { readonly kind: "open-end"; readonly from: number }
  | { readonly kind: "unknown" }
  /** Known, but outside the columns. */
  | { readonly kind: "elsewhere" };

/** The quarters from one to another, both included: 2024-Q3, 2024-Q4, 2025-Q1. */
export function quartersBetween(from: string, to: string): string[] {
  const [first, last] = [indexOf(from), indexOf(to)];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, step) => nameOf(first + step));
}

/** All quarters of the phases of a plan; none without phases. */
export function quartersOf(
  phases: readonly { readonly from: string; readonly to: string }[],
): string[] {
  const first = phases.map(({ from }) => from).toSorted()[0];
  const last = phases
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? [] : quartersBetween(first, last);
}

/** The quarter of a day: 2026-11-21 → 2026-Q4. */
export function quarterOf(iso: string): string {
  return `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
}

/** The place of a bar; without a start it has none, for an end alone says too little. */
export function placeOf({ from, to }: QuarterBar, quarters: readonly string[]): Place {
  if (from === undefined) return { kind: "unknown" };
  if (quarters[0] === undefined) return { kind: "elsewhere" };
  const zero = indexOf(quarters[0]) - 1;
  const start = indexOf(from) - zero;
  if (start > quarters.length) return { kind: "elsewhere" };
  if (to === undefined)
    return start < 1 ? { kind: "elsewhere" } : { kind: "open-end", from: start };
  const end = indexOf(to) - zero;
  if (end < 1) return { kind: "elsewhere" };
  return { kind: "known", from: Math.max(start, 1), to: Math.min(end, quarters.length) };
}

/**
 * Stretches of columns in lanes: each beside the one before when it comes after it, else in a new
 * lane below. So nothing lies over anything, and what follows on each other reads on.
 */
export function lanesOf<S extends { readonly from: number; readonly to: number }>(
  stretches: readonly S[],
): S[][] {
  const lanes: S[][] = [];
  for (const stretch of stretches) {
    const lane = lanes.at(-1);
    if (lane !== undefined && lane.at(-1)!.to < stretch.from) lane.push(stretch);
    else lanes.push([stretch]);
  }
  return lanes;
}

const indexOf = (quarter: string) => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
const nameOf = (index: number) => `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
