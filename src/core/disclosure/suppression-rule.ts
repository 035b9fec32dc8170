/** What a source says on small numbers. */
export interface SuppressionRule {
  /** Counts below it are hidden; a whole number, 2 or more. */
  readonly threshold: number;
  /**
   * Whether the public may read that nobody was counted. Zero speaks of no person, so it is shown
   * by default. Where it tells something of everybody ("nobody in this street is *not* in debt"),
   * hide it: then no whole group can be read off its total either.
   */
  readonly zero: "shown" | "hidden";
  /**
   * Every published count is rounded to a multiple of this; 1 leaves it as it is. At most the
   * threshold, so that nothing that is shown becomes zero.
   */
  readonly roundTo: number;
}

/** Under ten is hidden, zero is shown, nothing is rounded. */
export const defaultRule: SuppressionRule = { threshold: 10, zero: "shown", roundTo: 1 };

/** The smallest count that a hidden cell can have, as the public knows. */
export const floorOf = (rule: SuppressionRule): 0 | 1 => (rule.zero === "shown" ? 1 : 0);

/** True for a count that says too much of too few people. */
export const isSmall = (count: number, rule: SuppressionRule): boolean =>
  count >= floorOf(rule) && count < rule.threshold;

/** A count as it is published: half a step goes up. Totals are rounded on their own. */
export const rounded = (count: number, { roundTo }: SuppressionRule): number =>
  Math.floor(count / roundTo + 0.5) * roundTo;

/** @throws RangeError when the rule is no rule: a bug of the caller, who reads rules at the edge */
export function assertRule({ threshold, roundTo }: SuppressionRule): void {
  const whole = Number.isInteger(threshold) && Number.isInteger(roundTo);
  if (!whole || threshold < 2 || roundTo < 1 || roundTo > threshold)
    throw new RangeError(`threshold ${threshold} with rounding to ${roundTo} is no rule`);
}
