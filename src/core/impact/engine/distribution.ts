import { normalColumn } from "./draw/input-columns.ts";

/**
 * An uncertain quantity: a normal variable on the scale of its link, so that two percentiles
 * fix it. `scale` 0 is a constant.
 *
 * | link     | quantity                            | median            | mean                    |
 * |----------|-------------------------------------|-------------------|-------------------------|
 * | identity | any number: normal                  | location          | location                |
 * | log      | above zero: lognormal               | e^location        | e^(location + scale²/2) |
 * | logit    | between zero and one: logit-normal  | 1/(1+e^−location) | no closed form          |
 */
export interface Distribution {
  readonly link: "identity" | "log" | "logit";
  readonly location: number;
  readonly scale: number;
  /**
   * Set when the quantity is somebody's guess: 1 when a higher value is the more hopeful one, -1
   * when a lower value is. Guesses err together.
   */
  readonly guess?: 1 | -1;
}

/** 95th percentile of the standard normal distribution. */
const z95 = 1.6448536269514722;

/** A quantity without doubt. */
export const constant = (value: number): Distribution => ({
  link: "identity",
  location: value,
  scale: 0,
});

/** @param low,high 5th and 95th percentile; within the reach of the link, low < high */
export function between(link: Distribution["link"], low: number, high: number): Distribution {
  const [from, to] = [onLink(link, low), onLink(link, high)];
  return { link, location: (from + to) / 2, scale: (to - from) / (2 * z95) };
}

export const medianOf = (quantity: Distribution): number => at(quantity, 0);

/** The value that a standard normal draw `z` stands for. */
export function at({ link, location, scale }: Distribution, z: number): number {
  const linked = location + scale * z;
  switch (link) {
    case "identity":
      return linked;
    case "log":
      return Math.exp(linked);
    case "logit":
      return 1 / (1 + Math.exp(-linked));
  }
}

/** Draws one uncertain input: one value for each draw. Its name decides its numbers. */
export type Draw = (input: string, quantity: Distribution) => Float64Array;

/**
 * A constant uses no random numbers. A guess shares part of its error with all other guesses: its
 * standard normal is √ρ × guess × Z + √(1 − ρ) × own.
 * @param correlation ρ, 0 to 1
 */
export function drawWith(seed: number, draws: number, correlation: number): Draw {
  const hope = normalColumn(seed, "judgement", draws);
  const [ofHope, ofOwn] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  return (input, quantity) => {
    if (quantity.scale === 0) return new Float64Array(draws).fill(medianOf(quantity));
    const column = normalColumn(seed, input, draws);
    const { guess } = quantity;
    if (guess !== undefined)
      for (let d = 0; d < draws; d++) column[d] = ofHope * guess * hope[d]! + ofOwn * column[d]!;
    for (let d = 0; d < draws; d++) column[d] = at(quantity, column[d]!);
    return column;
  };
}

function onLink(link: Distribution["link"], value: number): number {
  switch (link) {
    case "identity":
      return value;
    case "log":
      return Math.log(value);
    case "logit":
      return Math.log(value / (1 - value));
  }
}
