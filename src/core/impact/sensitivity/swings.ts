import type { Decision } from "./decision.ts";
import type { Group } from "./group.ts";
import type { About, Input } from "./input.ts";
import { measured, type Measured } from "./measured.ts";
import { smoothMean } from "./smooth-mean.ts";
import type { Study } from "./study.ts";

/**
 * Mean gap when one assumption turns out at its 5th and at its 95th percentile and all others stay
 * as uncertain as they are; of an event, when it does not happen and when it does.
 */
export interface Swing {
  readonly about: About;
  readonly kind: Input["kind"];
  readonly low: Measured;
  readonly high: Measured;
}

/** 95th percentile of the standard normal distribution. */
const z95 = 1.6448536269514722;

/**
 * Means are read from a curve through the draws that are there. What cannot depend on the input is
 * taken out of the gap first: that removes noise and leaves the curve as it is. For an assumption
 * about an initiative that is all but what this initiative frees; for any other it is what the
 * great drivers of demand and supply do in a straight line.
 * @param year place in `study.years`
 */
export function swingsOf(
  { inputs, base }: Study,
  decisions: readonly Decision[],
  year: number,
): Swing[] {
  const gap = base(year).remaining;
  const mean = measured(gap).mean;
  const changes = new Map<Group, Float64Array>(
    decisions.map(({ initiative, freed }) => [initiative, freed.map((people) => -people)]),
  );
  const drivers = inputs
    .filter(({ about: { field } }) => field === "demand" || field === "supply")
    .map((input) => ({ input, column: input.column("own") }));
  const levelled = drivers.reduce((left, { column }) => withoutLine(left, column), gap);
  const movingWith = (input: Input) => {
    const others = drivers.filter((driver) => driver.input !== input);
    if (others.length === drivers.length) return changes.get(input.about.group) ?? levelled;
    return others.reduce((left, { column }) => withoutLine(left, column), gap);
  };

  return inputs.map((input) => {
    const { about, kind, shared } = input;
    const moving = movingWith(input);
    const rest = mean - measured(moving).mean;
    const { at } = smoothMean(input.column("own"))(moving);
    const meanAt = (sign: -1 | 1): Measured => {
      // Of a guess, its own part must go further to bring the whole to its percentile.
      const place = kind === "event" ? (sign + 1) / 2 : (sign * z95) / Math.sqrt(1 - shared);
      const found = at(place);
      return { mean: rest + found.mean, error: found.error };
    };
    return { about, kind, low: meanAt(-1), high: meanAt(1) };
  });
}

/** An outcome without its straight line in a driver; the mean stays. */
function withoutLine(outcome: Float64Array, driver: Float64Array): Float64Array {
  const [y, x] = [measured(outcome).mean, measured(driver).mean];
  let [together, squares] = [0, 0];
  for (let d = 0; d < driver.length; d++) {
    const apart = driver[d]! - x;
    together += apart * (outcome[d]! - y);
    squares += apart * apart;
  }
  const slope = squares > 0 ? together / squares : 0;
  return outcome.map((one, d) => one - slope * (driver[d]! - x));
}
