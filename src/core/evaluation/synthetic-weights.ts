import type { Block } from "./panel.ts";
import { simplexWeights } from "./simplex-weights.ts";

/** Outcomes of treated units and of donors, with the number of periods before the start. */
export interface Outcomes {
  readonly treated: readonly (readonly number[])[];
  readonly donors: readonly (readonly number[])[];
  readonly before: number;
}

/** Weights on donors and on periods before the start, and the effect they give. */
export interface Weighted {
  readonly donors: readonly number[];
  /** Without period weights all zero: the level of the donors is not shifted. */
  readonly periods: readonly number[];
  /** Mean over units and periods after the start, in the unit of the outcome. */
  readonly effect: number;
  /** Per period: treated minus mixture of donors. */
  readonly gaps: readonly number[];
}

export const outcomesOf = ({ treated, untreated, before }: Block): Outcomes => ({
  treated: treated.map(({ outcome }) => outcome),
  donors: untreated.map(({ outcome }) => outcome),
  before,
});

/**
 * Synthetic control: the mixture of donors that followed the treated units before the start.
 * Source: Abadie, Diamond and Hainmueller (2010), JASA 105, 493-505, section 2.3, on outcomes
 * alone; the penalty is only there to make the answer single.
 */
export function controlWeights(outcomes: Outcomes): Weighted {
  const { donors, before } = outcomes;
  const noise = noiseOf(outcomes);
  const weights = simplexWeights({
    columns: donors.map((donor) => donor.slice(0, before)),
    target: meanOf(outcomes.treated).slice(0, before),
    intercept: false,
    ridge: 1e-6 * noise,
    precision: 1e-5 * noise,
  });
  return weighted(
    outcomes,
    weights,
    Array.from({ length: before }, () => 0),
  );
}

/**
 * Synthetic difference-in-differences: donors that moved as the treated units did, compared since
 * the periods before that were most like those after.
 * Source: Arkhangelsky and others (2021), AER 111, 4088-4118, algorithm 1 and equations 4 to 6.
 */
export function differenceWeights(outcomes: Outcomes): Weighted {
  const { treated, donors, before } = outcomes;
  const noise = noiseOf(outcomes);
  const after = donors[0]!.length - before;
  const mixture = { intercept: true, precision: 1e-5 * noise };
  const periods = simplexWeights({
    ...mixture,
    columns: Array.from({ length: before }, (_, t) => donors.map((donor) => donor[t]!)),
    target: donors.map((donor) => mean(donor.slice(before))),
    ridge: 1e-6 * noise,
  });
  const units = simplexWeights({
    ...mixture,
    columns: donors.map((donor) => donor.slice(0, before)),
    target: meanOf(treated).slice(0, before),
    ridge: (treated.length * after) ** 0.25 * noise,
  });
  return weighted(outcomes, units, periods);
}

function weighted(
  { treated, donors, before }: Outcomes,
  units: readonly number[],
  periods: readonly number[],
): Weighted {
  const gaps = meanOf(treated).map((value, t) =>
    donors.reduce((gap, donor, j) => gap - units[j]! * donor[t]!, value),
  );
  const level = periods.reduce((sum, weight, t) => sum + weight * gaps[t]!, 0);
  return { donors: units, periods, gaps, effect: mean(gaps.slice(before)) - level };
}

/** Standard deviation of the changes of donors from period to period before the start. */
function noiseOf({ donors, before }: Outcomes): number {
  const changes = donors.flatMap((donor) =>
    donor.slice(1, before).map((value, t) => value - donor[t]!),
  );
  const centre = mean(changes);
  return Math.sqrt(
    changes.reduce((sum, change) => sum + (change - centre) ** 2, 0) / (changes.length - 1),
  );
}

const meanOf = (units: readonly (readonly number[])[]) =>
  units[0]!.map((_, t) => mean(units.map((unit) => unit[t]!)));
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
