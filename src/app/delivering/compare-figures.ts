import {
  qualityFindings,
  type IndicatorSet,
  type IndicatorUnit,
  type Measure,
} from "../../core/indicators/index.ts";
import {
  comparePeriods,
  type Observation,
  type ObservationKey,
  type Value,
} from "../../core/observations/index.ts";

/** Something about a new figure that may well be right, and that its giver should look at. */
export type Question =
  /** Ten times what came before, or a tenth of it: a comma may have slipped. */
  | { readonly kind: "ten-times"; readonly before: number }
  /** A far larger change than this series usually makes. */
  | { readonly kind: "jump"; readonly before: number }
  | { readonly kind: "negative" }
  /** Part of something that is counted one by one. */
  | { readonly kind: "not-whole" }
  /** There was a figure, and now there is none. */
  | { readonly kind: "withdrawn" };

/** A figure that differs from what is known. */
export interface FigureChange {
  readonly figure: Observation;
  /** What is known now; undefined when nothing is. */
  readonly before: Value | undefined;
  readonly questions: readonly Question[];
  /** So small that it is kept as "secret". */
  readonly isHidden: boolean;
}

/**
 * What delivered figures change in what is known.
 * @param known the latest that is known of the same measures and places
 */
export function compareFigures(
  delivered: readonly Observation[],
  known: readonly Observation[],
  set: IndicatorSet,
): readonly FigureChange[] {
  const before = new Map(known.map((one) => [keyText(one), one.value]));
  const changed = delivered.filter((one) => !sameValue(one.value, before.get(keyText(one))));
  const after = new Map([...known, ...changed].map((one) => [keyText(one), one]));
  const jumps = new Map(
    qualityFindings(set, [...after.values()]).map((finding) => [keyText(finding), finding.before]),
  );
  const bySeries = Map.groupBy(after.values(), seriesText);
  const measures = new Map(set.measures.map((measure) => [measure.id, measure]));
  return changed.map((figure) => ({
    figure,
    before: before.get(keyText(figure)),
    questions:
      figure.value.kind === "missing"
        ? questionsAboutNone(before.get(keyText(figure)))
        : questionsAbout(
            figure.value.value,
            measures.get(figure.measure)!.unit,
            earlier(figure, bySeries.get(seriesText(figure))!),
            jumps.get(keyText(figure)),
          ),
    isHidden: isSmall(figure.value, measures.get(figure.measure)!),
  }));
}

/** Whether two say the same; undefined where nothing is said. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a?.kind === "known")
    return b?.kind === "known" && a.value === b.value && a.lower === b.lower && a.upper === b.upper;
  return a === b || (b?.kind === "missing" && a?.reason === b.reason);
}

const seriesText = ({ measure, about, group }: ObservationKey) => [measure, about, group].join(" ");
const keyText = (key: ObservationKey) => `${seriesText(key)} ${key.period}`;

const isSmall = (value: Value, { smallNumbers }: Measure) =>
  smallNumbers !== undefined &&
  value.kind === "known" &&
  value.value > 0 &&
  value.value < smallNumbers.threshold;

/** The last value before a figure, in its own series. */
function earlier(figure: Observation, series: readonly Observation[]): number | undefined {
  const last = series
    .filter(
      ({ period, value }) => value.kind === "known" && comparePeriods(period, figure.period) < 0,
    )
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
  return last?.value.kind === "known" ? last.value.value : undefined;
}

/** Units of what is counted one by one. */
const wholeUnits: ReadonlySet<IndicatorUnit> = new Set([
  "people",
  "inhabitants",
  "number",
  "initiatives",
  "milestones",
]);

const questionsAboutNone = (before: Value | undefined): readonly Question[] =>
  before?.kind === "known" ? [{ kind: "withdrawn" }] : [];

/**
 * @param last the value before it in its series
 * @param jumpFrom the same, when the step from there is far larger than usual
 */
function questionsAbout(
  value: number,
  unit: IndicatorUnit,
  last: number | undefined,
  jumpFrom: number | undefined,
): readonly Question[] {
  const times = Math.abs(value / (last ?? Number.NaN));
  const isTenTimes = value !== 0 && Number.isFinite(times) && (times >= 10 || times <= 0.1);
  return [
    ...(isTenTimes ? [{ kind: "ten-times", before: last! } as const] : []),
    ...(!isTenTimes && jumpFrom !== undefined ? [{ kind: "jump", before: jumpFrom } as const] : []),
    ...(value < 0 ? [{ kind: "negative" } as const] : []),
    ...(wholeUnits.has(unit) && !Number.isInteger(value) ? [{ kind: "not-whole" } as const] : []),
  ];
}
