import { ok, refused, type Result } from "../../kernel/result.ts";
import type { Group, KnownPoint } from "./chart.ts";
import { meanOf } from "./mean.ts";

/** One future value: (value − expected)/error follows Student's t. Both in the unit of the series. */
export interface ValueForecast {
  /** Level: around the mean of a stable process. Line: on along a straight line through time. */
  readonly method: "level" | "line";
  readonly expected: number;
  /** Own variation of the process and doubt about its mean or line together. */
  readonly error: number;
  readonly degrees: number;
}

/** Mean of the moving range of two points, in standard deviations: 2/√π, printed as 1.128. */
const rangePerDeviation = 2 / Math.sqrt(Math.PI);
/**
 * How much a mean moving range tells, against a standard deviation of as many points.
 * Source: Cryer and Ryan (1990), J. Quality Technology 22(3), 187-192: efficiency 0.605.
 */
const degreesPerRange = 0.605;

/**
 * A future value of a stable process, from the limits that it is judged by.
 * Source: Patnaik (1950), Biometrika 37, 78-87: a mean range as a standard deviation with a share
 * of the degrees of freedom. Its square is on average 1 + 1/(2ν) too large, which is taken out.
 */
export function levelForecast({ mean, baseline, limits }: Group): ValueForecast {
  const degrees = degreesPerRange * limits!.ranges;
  const variance = (limits!.movingRange / rangePerDeviation) ** 2 / (1 + 1 / (2 * degrees));
  return {
    method: "level",
    expected: mean,
    error: Math.sqrt(variance * (1 + 1 / baseline)),
    degrees,
  };
}

/**
 * A future value on the least-squares line through all points of a group.
 * Source: Montgomery, Peck and Vining (2012), Introduction to Linear Regression Analysis, 5th
 * edition, section 2.5: prediction of new observations.
 */
export function lineForecast(
  points: readonly KnownPoint[],
  date: string,
): Result<ValueForecast, { readonly kind: "too-far"; readonly until: string }> {
  const days = points.map((point) => dayNumber(point.date));
  const [first, last] = [days[0]!, days.at(-1)!];
  const until = last + (last - first);
  if (dayNumber(date) > until) return refused({ kind: "too-far", until: dayText(until) });

  const n = points.length;
  const [centre, level] = [meanOf(days), meanOf(points.map(({ value }) => value))];
  const sum = (term: (day: number, value: number) => number) =>
    points.reduce((total, { value }, i) => total + term(days[i]! - centre, value - level), 0);
  const spread = sum((day) => day ** 2);
  const slope = sum((day, value) => day * value) / spread;
  const residual = Math.sqrt(sum((day, value) => (value - slope * day) ** 2) / (n - 2));
  const ahead = dayNumber(date) - centre;
  return ok({
    method: "line",
    expected: level + slope * ahead,
    error: residual * Math.sqrt(1 + 1 / n + ahead ** 2 / spread),
    degrees: n - 2,
  });
}

const dayLength = 86_400_000;
const dayNumber = (date: string) => Date.parse(date) / dayLength;
const dayText = (day: number) => new Date(day * dayLength).toISOString().slice(0, 10);
