import { firstDay, type Observation } from "../observations/index.ts";
import type { FigureKind } from "../plan/index.ts";
import { countUnits, type IndicatorUnit, type Measure } from "./measure.ts";

/** Why a value cannot be right, whatever was measured. */
export type Impossible =
  | "negative"
  /** A share of more than 100 percent. */
  | "above-100"
  /** The bounds of its interval are the wrong way round, or it lies outside them. */
  | "outside-its-interval"
  /** Part of a person, where people are counted one by one. */
  | "not-whole"
  /** Of a period that has yet to begin: nobody can have counted it. */
  | "lies-ahead";

/** Never below zero; money may be, and so may an index of change. */
const neverNegative: ReadonlySet<IndicatorUnit> = new Set([
  ...countUnits.filter((unit) => unit !== "euro"),
  "percent",
  "per-1000-inhabitants",
  "days",
  "weeks",
  "kilometres",
]);

/** Kinds of figures that may speak of what is to come. */
const ofTheFuture: ReadonlySet<FigureKind> = new Set(["forecast", "assumed"]);

/**
 * What is impossible in an observation of the measure; undefined for one that may be right. A cell
 * without a value is: a table may have rows that wait for their figure.
 * @param today YYYY-MM-DD
 */
export function impossible(
  { unit, kind, smallNumbers }: Measure,
  { period, value }: Observation,
  today: string,
): Impossible | undefined {
  if (value.kind === "missing") return undefined;
  if (firstDay(period) > today && !ofTheFuture.has(kind)) return "lies-ahead";
  const { value: middle, lower = middle, upper = middle } = value;
  if (neverNegative.has(unit) && middle < 0) return "negative";
  if (unit === "percent" && middle > 100) return "above-100";
  if (lower > middle || upper < middle) return "outside-its-interval";
  if (smallNumbers !== undefined && !Number.isInteger(middle)) return "not-whole";
  return undefined;
}
