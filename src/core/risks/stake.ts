import {
  planYearOf,
  subjectOf,
  type Assumptions,
  type Forecast,
  type Subject,
} from "../impact/index.ts";

/** What hangs on a precondition in the year that the plan looks at, in people. */
export interface Stake {
  readonly year: number;
  readonly initiatives: readonly InitiativeAtStake[];
  /** Mean at full size if all goes well, without overlap or burden elsewhere. */
  readonly gross: number;
  /**
   * Net over all sectors. The initiatives fail together without the precondition, so the ends of
   * their ranges are added up: a range that is too wide rather than too narrow.
   */
  readonly net: { readonly mean: number; readonly p5: number; readonly p95: number };
}

export interface InitiativeAtStake {
  readonly subject: Subject;
  readonly gross: number;
  readonly net: { readonly mean: number; readonly p5: number; readonly p95: number };
}

/**
 * What the forecast expects of the initiatives that stop without a precondition. Only figures of
 * the forecast are used: what they bring already counts the chance that the precondition is met.
 * See docs/methods.md#people-at-stake.
 */
export function stakeOf(
  precondition: string,
  assumptions: Assumptions,
  { initiatives: outcomes, years }: Forecast,
): Stake {
  const year = planYearOf(assumptions);
  const at = years.indexOf(year);
  const needing = new Set(
    assumptions.initiatives.flatMap((assumption) =>
      "mechanisms" in assumption && assumption.dependsOn.includes(precondition)
        ? [subjectOf(assumption)]
        : [],
    ),
  );
  const initiatives = outcomes.flatMap(({ subject, gross, realised }): InitiativeAtStake[] => {
    const range = realised[at];
    if (!needing.has(subject) || range === undefined) return [];
    const { mean, p5, p95 } = range;
    return [{ subject, gross: gross[at]!, net: { mean, p5, p95 } }];
  });
  const sum = (of: (one: InitiativeAtStake) => number) =>
    initiatives.reduce((total, one) => total + of(one), 0);
  return {
    year,
    initiatives,
    gross: sum(({ gross }) => gross),
    net: {
      mean: sum(({ net }) => net.mean),
      p5: sum(({ net }) => net.p5),
      p95: sum(({ net }) => net.p95),
    },
  };
}
