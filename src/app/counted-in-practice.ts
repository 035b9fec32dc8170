import {
  countedFields,
  type Assumptions,
  type Counted,
  type CountedField,
} from "../core/impact/index.ts";
import type { Indicator, IndicatorSet, Measure } from "../core/indicators/index.ts";
import {
  comparePeriods,
  everybody,
  firstDay,
  lastDay,
  type Observation,
  type Period,
  type Value,
} from "../core/observations/index.ts";
import type { Problem } from "../core/plan/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";

/** What people counted of an assumption in one year. */
export interface CountedYear extends Counted {
  readonly from: Period;
  readonly to: Period;
}

export type NotCounted =
  /** No period has both counts. */
  | "not-yet"
  /** A count, or what remains of the whole, is so small that it is hidden. */
  | "too-small"
  /** More did than could: one of both counts something else. */
  | "does-not-add-up";

export interface CountedInPractice {
  readonly assumed: CountedField;
  readonly indicator: Indicator;
  readonly counted: Result<CountedYear, NotCounted>;
}

/**
 * What was counted, in the last year of figures, of everything that the assumptions say is counted.
 * A year in which one count is hidden gives nothing: to add up only the counts that are large
 * enough to show would make the part that took part look larger than it is.
 * @param observations as they were known on the day that is looked at
 */
export function countedInPractice(
  assumptions: Assumptions,
  set: IndicatorSet,
  observations: readonly Observation[],
): readonly CountedInPractice[] {
  return countedFields(assumptions).flatMap((assumed): CountedInPractice[] => {
    const indicator = set.indicators.find(({ id }) => id === assumed.countedBy);
    const parts = indicator && countsOf(indicator, set);
    if (indicator === undefined || parts === undefined) return [];
    const told = parts.map(({ id }) => {
      const own = observations.filter(
        ({ measure, about, group }) =>
          measure === id && about === assumed.subject && group === everybody,
      );
      return new Map(own.map(({ period, value }) => [period, value]));
    });
    const hiddenBelow = Math.max(...parts.map(({ smallNumbers }) => smallNumbers?.threshold ?? 1));
    return [{ assumed, indicator, counted: lastYear(told[0]!, told[1]!, hiddenBelow) }];
  });
}

type Series = ReadonlyMap<Period, Value>;

function lastYear(
  did: Series,
  could: Series,
  hiddenBelow: number,
): Result<CountedYear, NotCounted> {
  const both = [...did.keys()].filter((period) => could.has(period)).toSorted(comparePeriods);
  const to = both.at(-1);
  if (to === undefined) return refused("not-yet");
  const end = lastDay(to);
  const after = `${Number(end.slice(0, 4)) - 1}${end.slice(4)}`;
  const year = both.filter((period) => firstDay(period) > after);
  let [part, of] = [0, 0];
  for (const period of year) {
    const [one, all] = [did.get(period)!, could.get(period)!];
    if (isSecret(one) || isSecret(all)) return refused("too-small");
    // What nobody knows of one of both says nothing, and does not count for the other.
    if (one.kind === "missing" || all.kind === "missing") continue;
    part += one.value;
    of += all.value;
  }
  if (of === 0) return refused("not-yet");
  if (part > of || !Number.isInteger(part) || !Number.isInteger(of))
    return refused("does-not-add-up");
  const isSmall = (count: number) => count > 0 && count < hiddenBelow;
  if (isSmall(part) || isSmall(of - part)) return refused("too-small");
  return ok({ part, of, from: year[0]!, to });
}

const isSecret = (value: Value) => value.kind === "missing" && value.reason === "secret";

/** The two measures of "of those who could, the part that did"; nothing for another formula. */
function countsOf(
  { formula, scope }: Indicator,
  { measures }: IndicatorSet,
): readonly [Measure, Measure] | undefined {
  if (scope.kind !== "initiatives" || !("ratio" in formula)) return undefined;
  const { of, to, denominator } = formula.ratio;
  if (denominator !== "same-period" || !("measure" in of) || !("measure" in to)) return undefined;
  const [did, could] = [of, to].map((one) => measures.find(({ id }) => id === one.measure));
  return did?.unit === "people" && could?.unit === "people" ? [did, could] : undefined;
}

/** Assumptions that say they are counted by something that does not count them. */
export function countingProblems(
  assumptions: Assumptions,
  set: IndicatorSet | undefined,
): readonly Problem[] {
  return [...shortageProblems(assumptions, set), ...countedByProblems(assumptions, set)];
}

function shortageProblems(
  { baseline: { observedBy } }: Assumptions,
  set: IndicatorSet | undefined,
): readonly Problem[] {
  const indicator = set?.indicators.find(({ id }) => id === observedBy);
  const fits = indicator?.unit === "people" && indicator.scope.kind === "plan";
  return observedBy === undefined || fits
    ? []
    : [
        {
          path: ["baseline", "observedBy"],
          message: `"${observedBy}" is no indicator of the plan that counts people`,
          remedy: 'Name an indicator with unit "people" and scope "plan"',
        },
      ];
}

function countedByProblems(
  assumptions: Assumptions,
  set: IndicatorSet | undefined,
): readonly Problem[] {
  return countedFields(assumptions).flatMap(({ countedBy, path }) => {
    const indicator = set?.indicators.find(({ id }) => id === countedBy);
    if (indicator !== undefined && countsOf(indicator, set!) !== undefined) return [];
    return [
      {
        path: [...path, "countedBy"],
        message:
          indicator === undefined
            ? `There is no indicator "${countedBy}"`
            : `"${countedBy}" does not count people out of people for each initiative`,
        remedy:
          "Name an indicator about initiatives whose formula is a ratio of two measures in people",
      },
    ];
  });
}
