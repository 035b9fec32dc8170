import type { Direction, Rebase } from "./series.ts";

/** A series with its limits and with what stands out in it. Plain data. */
export interface ProcessChart {
  readonly direction: Direction;
  /** In the unit of the series; undefined when there is none. */
  readonly target: number | undefined;
  readonly groups: readonly Group[];
  /** Every point that was given, gaps too, in the same order. */
  readonly points: readonly ChartPoint[];
  /** What the last known point says: the icon of variation. */
  readonly variation: Variation;
  /** What limits and target say: the icon of assurance; undefined when one of them is missing or no side is better. */
  readonly assurance: Assurance | undefined;
}

/** The points from one rebase to the next; they share a mean and limits, and no run crosses over. */
export interface Group {
  /** What started it; empty for the first, more than one when no point lay between them. */
  readonly rebases: readonly Rebase[];
  /** Number of points with a value, at least 1. */
  readonly known: number;
  /** Number of those that mean and limits rest on: fewer than `known` when the baseline is fixed. */
  readonly baseline: number;
  /** Fewer than 13 known points: the limits are still soft. */
  readonly short: boolean;
  readonly mean: number;
  /** Undefined when the group has one known point: there is no moving range. */
  readonly limits: Limits | undefined;
}

/** All in the unit of the series. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
  /** Two thirds of the way from the mean to the limits. */
  readonly nearLower: number;
  readonly nearUpper: number;
  /** Mean of the moving ranges that were kept. */
  readonly movingRange: number;
  /** How many moving ranges were kept. */
  readonly ranges: number;
}

export type ChartPoint = KnownPoint | Gap;

export interface KnownPoint {
  readonly kind: "known";
  readonly date: string;
  readonly value: number;
  /** Place of its group in `groups`. */
  readonly group: number;
  readonly side: Side;
  readonly zone: Zone;
  readonly variation: Variation;
}

/** A period without a figure: takes no part in mean, limits or runs. */
export interface Gap {
  readonly kind: "gap";
  readonly date: string;
  readonly group: number;
}

/** Where a point lies from the mean. */
export type Side = "above" | "on" | "below";

/** Where a point lies from the limits: strictly beyond one, strictly past a near limit, or neither. */
export type Zone = "middle" | "near-limit" | "outside";

/** Common: the ups and downs of a stable process. Special: something else is at work. */
export type Variation =
  | { readonly kind: "common" }
  | {
      readonly kind: "special";
      readonly rule: Rule;
      readonly toward: Toward;
      readonly meaning: Meaning;
    };

/** In order of precedence: a point that meets several rules is named after the first. */
export type Rule = "outside" | "trend" | "two-of-three" | "shift";
export type Toward = "high" | "low";
/** Neutral when the indicator has no better side. */
export type Meaning = "improvement" | "concern" | "neutral";

/** What the process will do when nothing changes: always meet the target, now and then, never. */
export type Assurance = "meets" | "hit-or-miss" | "misses";
