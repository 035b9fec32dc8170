/**
 * How many take part compared with the plan, by year and draw: what was decided, but never more
 * people than there are.
 */
export interface Scaling {
  /** What was decided for each year; 1 is as the plan says. */
  readonly byYear: readonly number[];
  /** For each draw, the factor at which everybody takes part. */
  readonly most: Float64Array;
}

/** The factor in year `y` of draw `d`. Exactly 1 when nothing was decided: 1 × x is x to the bit. */
export const scaleIn = ({ byYear, most }: Scaling, d: number, y: number): number =>
  Math.min(byYear[y]!, most[d]!);
