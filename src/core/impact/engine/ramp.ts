/**
 * How an initiative grows to full size, for each draw: nothing before its start, then
 *
 *   r(t) = 1 / (1 + 9 · 81^(−(t − start) / rampYears))
 *
 * which is 10 % at the start and 90 % after `rampYears`. From one year to the next the term after
 * the plus only shrinks by a fixed factor, so a year costs one multiplication instead of a power.
 */
export interface Ramp {
  /** Index of the first year it works; the number of years when it starts after the last. */
  readonly first: Uint8Array;
  /** The term after the plus in that first year: 9 or less. */
  readonly odds: Float64Array;
  /** What it is multiplied by each year. */
  readonly decay: Float64Array;
}

/** A ramp of no years at all would divide by zero; a millionth of a year is a step. */
const shortest = 1e-6;

/**
 * @param years consecutive; each is looked at in its middle
 * @param start moments as years with decimals, one for each draw
 * @param rampYears zero or more, one for each draw
 */
export function rampOf(
  years: readonly number[],
  start: Float64Array,
  rampYears: Float64Array,
): Ramp {
  const draws = start.length;
  const ramp = {
    first: new Uint8Array(draws),
    odds: new Float64Array(draws),
    decay: new Float64Array(draws),
  };
  const middleOfFirst = years[0]! + 0.5;
  for (let d = 0; d < draws; d++) {
    const first = Math.min(Math.max(Math.ceil(start[d]! - middleOfFirst), 0), years.length);
    const rate = Math.log(81) / Math.max(rampYears[d]!, shortest);
    ramp.first[d] = first;
    ramp.odds[d] = 9 * Math.exp(-rate * (middleOfFirst + first - start[d]!));
    ramp.decay[d] = Math.exp(-rate);
  }
  return ramp;
}
