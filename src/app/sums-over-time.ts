import type { Relation } from "../core/disclosure/index.ts";
import {
  frequencyOf,
  shiftPeriod,
  type Observation,
  type ObservationKey,
  type Period,
} from "../core/observations/index.ts";
import { idOf } from "./sums-in-table.ts";

/**
 * By measure and year, all observations of which months, quarters and years are given; others by
 * measure and period.
 * @param all that is delivered or was ever published
 * @returns the table of an observation
 */
export function tablesOver(all: readonly ObservationKey[]): (key: ObservationKey) => string {
  const frequencies = new Map<string, Set<string>>();
  for (const key of all.filter(isWithinYear)) {
    const found = frequencies.get(yearOf(key)) ?? new Set();
    frequencies.set(yearOf(key), found.add(frequencyOf(key.period)));
  }
  return (key) =>
    isWithinYear(key) && frequencies.get(yearOf(key))!.size > 1
      ? yearOf(key)
      : `${key.measure} ${key.period}`;
}

const yearOf = ({ measure, period }: ObservationKey) => `${measure} ${period.slice(0, 4)}`;

const isWithinYear = ({ period }: ObservationKey) =>
  ["year", "quarter", "month"].includes(frequencyOf(period));

/**
 * A year of its quarters and a quarter of its months, where all of them are in the table and can add
 * up: visits do, people who are on a list do not. Where something of the parts is not known, the
 * others of the table must not speak against it.
 * @param roundTo what counts that were published before are rounded to
 */
export function sumsOverTime(cells: readonly Observation[], roundTo: number): readonly Relation[] {
  const series = Map.groupBy(cells, ({ about, group }) => `${about} ${group}`);
  const wholes = [...series.values()].flatMap((one) => {
    const byPeriod = new Map(one.map((cell) => [cell.period, cell]));
    return one.flatMap((total) => {
      const periods = partsOf(total.period, byPeriod);
      const parts = periods.flatMap((part) => byPeriod.get(part) ?? []);
      return parts.length > 0 && parts.length === periods.length ? [{ total, parts }] : [];
    });
  });
  const isWhole = ({ total, parts }: (typeof wholes)[number]) =>
    [total, ...parts].every(({ value }) => value.kind === "known");
  const isList = wholes.some((each) => isWhole(each) && !canMake(each.parts, each.total, roundTo));
  return wholes
    .filter((each) => (isWhole(each) || !isList) && canMake(each.parts, each.total, roundTo))
    .map(({ total, parts }) => ({ total: idOf(total), parts: parts.map(idOf) }));
}

/** Months stand in for a quarter that is not given. */
function partsOf(period: Period, given: ReadonlyMap<Period, unknown>): readonly Period[] {
  const [year, quarter] = [period.slice(0, 4), Number(period.at(-1))];
  switch (frequencyOf(period)) {
    case "year":
      return inARow(`${year}-Q1`, 4).flatMap((part) =>
        given.has(part) ? [part] : partsOf(part, given),
      );
    case "quarter":
      return inARow(`${year}-${String(3 * quarter - 2).padStart(2, "0")}`, 3);
    default:
      return [];
  }
}

const inARow = (first: Period, length: number) =>
  Array.from({ length }, (_, step) => shiftPeriod(first, step)!);

/** Whether the parts add up to the total, or may do so with what is not known of them. */
function canMake(parts: readonly Observation[], total: Observation, roundTo: number): boolean {
  if (total.value.kind === "missing") return true;
  const known = parts.flatMap(({ value }) => (value.kind === "known" ? [value.value] : []));
  const left = total.value.value - known.reduce((sum, count) => sum + count, 0);
  const slack = roundTo === 1 ? 0 : (roundTo / 2) * (known.length + 1);
  return known.length === parts.length ? Math.abs(left) <= slack : left >= -slack;
}
