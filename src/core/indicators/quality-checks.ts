import {
  comparePeriods,
  frequencyOf,
  type Observation,
  type ObservationKey,
} from "../observations/index.ts";
import { measuresOf, type Formula } from "./formula.ts";
import type { IndicatorSet } from "./indicator-set.ts";

/**
 * Something in the data that somebody should look at. Nothing is left out because of it: the source
 * may well be right.
 */
export interface QualityFinding extends ObservationKey {
  readonly kind:
    /** Far from the value before and from the one after, which are alike. */
    | "outlier"
    /** A far larger change than the series usually makes. */
    | "jump"
    /** What others are divided by changed so much that they change because of it. */
    | "denominator-changed";
  readonly value: number;
  /** The value of the period before. */
  readonly before: number;
}

/** Fewer changes than this say nothing about what is usual. */
const fewestChanges = 7;
/** A change is large when it is more than so many times the median of the others … */
const timesUsual = 5;
/** … and more than this share of the value before. */
const largeShare = 0.1;
/** People do not move or die by this share of an area in one period. */
const denominatorShare = 0.05;

/**
 * Looks through series for outliers, jumps and denominators that changed. Each series is judged by
 * its own usual change, the median of their sizes, which a few strange values do not move.
 * @param observations the latest that are known
 */
export function qualityFindings(
  set: IndicatorSet,
  observations: readonly Observation[],
): readonly QualityFinding[] {
  const divided = new Set(set.indicators.flatMap(({ formula }) => denominatorsOf(formula)));
  // Only people who live somewhere change slowly: a number of clients may well double.
  const denominators = new Set(
    set.measures.flatMap(({ id, unit }) => (unit === "inhabitants" && divided.has(id) ? [id] : [])),
  );
  const series = Map.groupBy(
    observations.filter(({ value }) => value.kind === "known"),
    ({ measure, about, group, period }) => [measure, about, group, frequencyOf(period)].join(" "),
  );
  return [...series.values()].flatMap((points) =>
    inSeries(
      points.toSorted((a, b) => comparePeriods(a.period, b.period)),
      denominators.has(points[0]!.measure),
    ),
  );
}

function inSeries(points: readonly Observation[], isDenominator: boolean): QualityFinding[] {
  const values = points.map(({ value }) => (value.kind === "known" ? value.value : Number.NaN));
  const changes = values.slice(1).map((value, i) => value - values[i]!);
  /** Of the change to the point. */
  const isLarge = (at: number) => {
    const size = Math.abs(changes[at - 1] ?? 0);
    const others = changes.filter((_, i) => i !== at - 1).map(Math.abs);
    return (
      others.length >= fewestChanges &&
      size > timesUsual * median(others) &&
      size > largeShare * Math.abs(values[at - 1]!)
    );
  };
  const comesBack = (at: number) =>
    isLarge(at) && isLarge(at + 1) && changes[at - 1]! * changes[at]! < 0;

  return points.flatMap(({ measure, about, group, period }, at) => {
    const finding = (kind: QualityFinding["kind"]): QualityFinding[] => [
      { kind, measure, about, group, period, value: values[at]!, before: values[at - 1]! },
    ];
    if (at === 0 || comesBack(at - 1)) return [];
    if (comesBack(at)) return finding("outlier");
    if (isLarge(at)) return finding("jump");
    const share = Math.abs(changes[at - 1]!) / Math.abs(values[at - 1]!);
    return isDenominator && share > denominatorShare ? finding("denominator-changed") : [];
  });
}

function median(sizes: readonly number[]): number {
  const sorted = sizes.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

/** The measures that a formula divides by. */
function denominatorsOf(formula: Formula): readonly string[] {
  if ("measure" in formula) return [];
  if ("sum" in formula) return formula.sum.flatMap(denominatorsOf);
  if ("ratio" in formula) return measuresOf(formula.ratio.to);
  if ("perThousandInhabitants" in formula) return measuresOf(formula.perThousandInhabitants.to);
  if ("ageStandardised" in formula) return [formula.ageStandardised.population];
  if ("index" in formula) return denominatorsOf(formula.index.of);
  return denominatorsOf(formula.movingSum.of);
}
