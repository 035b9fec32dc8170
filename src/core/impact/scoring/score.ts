import type { Range } from "../engine/index.ts";
import { crps } from "./crps.ts";
import { quantileOf } from "./quantile.ts";

/** A forecast on record of the people short with the plan. */
export interface PastForecast {
  readonly madeAt: Date;
  readonly years: readonly number[];
  /** In the order of the years. */
  readonly withPlan: readonly Range[];
  /** People short in the year where the plan begins, which was known from the start. */
  readonly start: { readonly year: number; readonly people: number };
}

/** What came of a forecast in one year. */
export interface Score {
  readonly madeAt: Date;
  readonly year: number;
  /** Years between making it and the year that it speaks of; 0 for the same year. */
  readonly ahead: number;
  readonly range: Range;
  readonly observed: number;
  /** Distance of the forecast from what came, in people; see `crps`. */
  readonly crps: number;
  /** That of "the shortage stays as it was last known". */
  readonly naive: number;
  /** Whether what came lies within the 90 % range. */
  readonly within: boolean;
  /** How much too high its middle was; negative when too low. */
  readonly tooHigh: number;
}

/**
 * Scores every year that was still ahead when a forecast was made and of which it is known by now
 * how it turned out.
 * @param observed people short by year
 */
export function scoresOf(
  forecasts: readonly PastForecast[],
  observed: ReadonlyMap<number, number>,
): readonly Score[] {
  return forecasts.flatMap(({ madeAt, years, withPlan, start }) => {
    const made = madeAt.getUTCFullYear();
    const before = [...observed].filter(([year]) => year < made).toSorted(([a], [b]) => b - a);
    const last = before[0]?.[1] ?? start.people;
    return years.flatMap((year, y): Score[] => {
      const people = observed.get(year);
      if (people === undefined || year < made) return [];
      const range = withPlan[y]!;
      return [
        {
          madeAt,
          year,
          ahead: year - made,
          range,
          observed: people,
          crps: crps(quantileOf(range), people),
          naive: Math.abs(last - people),
          within: people >= range.p5 && people <= range.p95,
          tooHigh: range.p50 - people,
        },
      ];
    });
  });
}

/** How good forecasts were together. */
export interface Verdict {
  readonly count: number;
  /** Number of times that what came lay within the range; 90 % is right. */
  readonly within: number;
  /** Mean distance, that of the naive forecast, and how much too high the middle was; in people. */
  readonly crps: number;
  readonly naive: number;
  readonly tooHigh: number;
}

/** @param scores at least one */
export function verdictOf(scores: readonly Score[]): Verdict {
  const mean = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    count: scores.length,
    within: scores.filter(({ within }) => within).length,
    crps: mean((score) => score.crps),
    naive: mean((score) => score.naive),
    tooHigh: mean((score) => score.tooHigh),
  };
}
