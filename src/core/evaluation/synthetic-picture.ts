import type { Block } from "./panel.ts";
import type { Moment } from "./picture.ts";

/** Mean over the periods after the start. */
export function meanAfter(picture: readonly Moment[]): number {
  const after = picture.filter((moment) => moment.after);
  return after.reduce((sum, { observed }) => sum + observed, 0) / after.length;
}

/** @param gaps per period what the treated units have more than was to be expected */
export const pictureOf = ({ periods, before, treated }: Block, gaps: readonly number[]): Moment[] =>
  periods.map((period, t) => {
    const observed = treated.reduce((sum, { outcome }) => sum + outcome[t]!, 0) / treated.length;
    return {
      period,
      after: t >= before,
      observed,
      without: observed - gaps[t]!,
      low: null,
      high: null,
    };
  });
