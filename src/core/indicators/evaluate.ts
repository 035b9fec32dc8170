import {
  everybody,
  known,
  missing,
  shiftPeriod,
  type About,
  type Period,
} from "../observations/index.ts";
import { join, warned, type Computed, type Known } from "./computed.ts";
import type { Formula, Ratio } from "./formula.ts";
import type { StandardPopulation } from "./indicator-set.ts";
import type { Measure } from "./measure.ts";
import type { Measured } from "./measured.ts";

/** One place, or a whole that is made of places. */
export type Place =
  | { readonly kind: "one"; readonly about: About }
  | { readonly kind: "whole"; readonly parts: readonly About[] };

export interface Inputs {
  readonly measured: Measured;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly standards: ReadonlyMap<string, StandardPopulation>;
}

/** A denominator may be this much older than its numerator, in years, where the formula allows it. */
const oldestDenominator = 2;

/**
 * The value of a formula for one place and period.
 * @returns undefined when nothing was published that the formula could start from
 */
export function evaluate(
  formula: Formula,
  place: Place,
  period: Period,
  inputs: Inputs,
): Computed | undefined {
  if ("measure" in formula)
    return measureAt(formula.measure, formula.group ?? everybody, place, period, inputs);
  if ("sum" in formula)
    return total(formula.sum.map((term) => evaluate(term, place, period, inputs)));
  if ("ratio" in formula) return ratio(formula.ratio, formula.ratio.times, place, period, inputs);
  if ("perThousandInhabitants" in formula)
    return ratio(formula.perThousandInhabitants, 1000, place, period, inputs);
  if ("ageStandardised" in formula)
    return ageStandardised(formula.ageStandardised, place, period, inputs);
  if ("index" in formula) {
    const now = evaluate(formula.index.of, place, period, inputs);
    const base = evaluate(formula.index.of, place, formula.index.base, inputs);
    return now && divided(now, base, 100);
  }
  const { of, periods } = formula.movingSum;
  const window = Array.from({ length: periods }, (_, back) => shiftPeriod(period, -back));
  return total(
    window.map((then) => (then === undefined ? undefined : evaluate(of, place, then, inputs))),
  );
}

/** Adds up. The first term must be there; any other that is not makes the sum unknown. */
function total(terms: readonly (Computed | undefined)[]): Computed | undefined {
  const there = terms.filter((term) => term !== undefined);
  if (terms[0] === undefined) return undefined;
  const sum = join(there, (values) => known(values.reduce((acc, { value }) => acc + value, 0)));
  return there.length === terms.length ? sum : { ...sum, value: missing("unknown") };
}

function ratio(
  { of, to, denominator }: Ratio,
  times: number,
  place: Place,
  period: Period,
  inputs: Inputs,
): Computed | undefined {
  const above = evaluate(of, place, period, inputs);
  if (above === undefined) return undefined;
  const below = evaluate(to, place, period, inputs);
  if (below !== undefined || denominator === "same-period") return divided(above, below, times);
  const earlier = earlierPeriod(to, place, period, inputs);
  if (earlier === undefined) return divided(above, undefined, times);
  return warned(divided(above, evaluate(to, place, earlier, inputs), times), {
    kind: "older-denominator",
    period: earlier,
  });
}

/** Bounds of the numerator go along; the denominator is taken as exact. */
function divided(above: Computed, below: Computed | undefined, times: number): Computed {
  if (below === undefined) return { ...above, value: missing("unknown") };
  const quotient = join([above, below], ([a, b]) => {
    if (b!.value === 0) return missing("not-applicable");
    const scaled = (bound: number | undefined) =>
      bound === undefined ? undefined : (bound * times) / b!.value;
    return known((a!.value * times) / b!.value, scaled(a!.lower), scaled(a!.upper));
  });
  return quotient;
}

function earlierPeriod(to: Formula, place: Place, period: Period, { measured }: Inputs) {
  if (!("measure" in to)) return undefined;
  const first = place.kind === "one" ? place.about : place.parts[0];
  return first && measured.latestBefore(to.measure, first, period, oldestDenominator, to.group);
}

/**
 * Direct standardisation: what the rate would be had this place the standard's age structure,
 * Σ w(g) · of(g) / population(g). Source: Breslow & Day (1987), Statistical Methods in Cancer
 * Research II, section 2.3.
 */
function ageStandardised(
  {
    of,
    population,
    standard,
    times,
  }: Extract<Formula, { ageStandardised: object }>["ageStandardised"],
  place: Place,
  period: Period,
  inputs: Inputs,
): Computed | undefined {
  const groups = Object.entries(inputs.standards.get(standard)!.groups);
  const everyone = groups.reduce((sum, [, people]) => sum + people, 0);
  const rates = groups.map(([group, people]) => {
    const cases = measureAt(of, group, place, period, inputs);
    const at = measureAt(population, group, place, period, inputs);
    return cases && divided(cases, at, (people / everyone) * times);
  });
  return total(rates);
}

function measureAt(
  id: string,
  group: string,
  place: Place,
  period: Period,
  inputs: Inputs,
): Computed | undefined {
  const { measured } = inputs;
  if (place.kind === "one") return measured.at(id, place.about, period, group);
  const { joins } = inputs.measures.get(id)!;
  if (joins === "never") return undefined;
  const parts = place.parts.map((about) => measured.at(id, about, period, group));
  const there = parts.filter((part) => part !== undefined);
  if (there.length === 0) return undefined;
  const absent = place.parts.filter((_, i) => parts[i]?.value.kind !== "known");
  const whole =
    joins === "sum"
      ? join(there, (values) => known(values.reduce((sum, { value }) => sum + value, 0)))
      : weightedMean(joins.meanWeightedBy, there, place.parts, period, inputs);
  if (absent.length === 0) return whole;
  // A part of the whole is not the whole, and not nearly so either.
  const value = whole.value.kind === "missing" ? whole.value : missing("unknown");
  return warned({ ...whole, value }, { kind: "parts-missing", parts: absent });
}

/** An average of places by the size of each; its interval is not known, so it is not given. */
function weightedMean(
  weightId: string,
  values: readonly Computed[],
  places: readonly About[],
  period: Period,
  { measured }: Inputs,
): Computed {
  let older: Period | undefined;
  const weights = places.map((about) => {
    const now = measured.at(weightId, about, period);
    if (now !== undefined) return now;
    const then = measured.latestBefore(weightId, about, period, oldestDenominator);
    if (then === undefined) return undefined;
    older = then;
    return measured.at(weightId, about, then);
  });
  const there = weights.filter((weight) => weight !== undefined);
  const mean = join([...values, ...there], (all) => {
    if (values.length !== places.length || there.length !== places.length)
      return missing("unknown");
    const [means, sizes] = [all.slice(0, places.length), all.slice(places.length)];
    const size = sizes.reduce((sum, { value }) => sum + value, 0);
    return size === 0 ? missing("not-applicable") : known(dot(means, sizes) / size);
  });
  const marked = warned(mean, { kind: "weighted-mean" });
  return older === undefined
    ? marked
    : warned(marked, { kind: "older-denominator", period: older });
}

const dot = (a: readonly Known[], b: readonly Known[]) =>
  a.reduce((sum, { value }, i) => sum + value * b[i]!.value, 0);
