import { normalTail } from "../../../kernel/normal-tail.ts";
import { betaQuantile } from "./draw/beta-quantile.ts";
import { normalColumn } from "./draw/input-columns.ts";

/** The scale on which a quantity is spread, and moved by a scenario. */
type Link = "identity" | "log" | "logit";

interface OfGuess {
  /**
   * Set when the quantity is somebody's guess: 1 when a higher value is the more hopeful one, -1
   * when a lower value is. Guesses err together.
   */
  readonly guess?: 1 | -1;
}

/**
 * A normal variable on the scale of its link, so that two percentiles fix it. `scale` 0 is a
 * constant.
 *
 * | link     | quantity                            | median            | mean                    |
 * |----------|-------------------------------------|-------------------|-------------------------|
 * | identity | any number: normal                  | location          | location                |
 * | log      | above zero: lognormal               | e^location        | e^(location + scale²/2) |
 * | logit    | between zero and one: logit-normal  | 1/(1+e^−location) | no closed form          |
 */
export interface LinkNormal extends OfGuess {
  readonly link: Link;
  readonly location: number;
  readonly scale: number;
}

/** What a distribution without normal scores keeps when a scenario moves it: its shape. */
interface Movable extends OfGuess {
  readonly link: Link;
  /** How far it was moved on the scale of its link; 0 when left out. */
  readonly moved?: number;
}

/** A part of a whole, from 0 to 1. @see Johnson, Kotz and Balakrishnan (1995), ch. 25 */
export interface Beta extends Movable {
  readonly kind: "beta";
  readonly link: "logit";
  readonly a: number;
  readonly b: number;
}

/**
 * Never below `low` nor above `high`, most likely at `mode`: a beta stretched from low to high, with
 * mean (low + 4 mode + high)/6. Source: Malcolm and others (1959), Operations Research 7, 646-669;
 * Vose (2008), Risk Analysis, 3rd ed.
 */
export interface Pert extends Movable {
  readonly kind: "pert";
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** An uncertain quantity. */
export type Distribution = LinkNormal | Beta | Pert;

/** 95th percentile of the standard normal distribution. */
const z95 = 1.6448536269514722;

/** A quantity without doubt. */
export const constant = (value: number): LinkNormal => ({
  link: "identity",
  location: value,
  scale: 0,
});

/** @param low,high 5th and 95th percentile; within the reach of the link, low < high */
export function between(link: Link, low: number, high: number): LinkNormal {
  const [from, to] = [onLink(link, low), onLink(link, high)];
  return { link, location: (from + to) / 2, scale: (to - from) / (2 * z95) };
}

/** Whether it is one number. */
export function isCertain(quantity: Distribution): boolean {
  if (!("kind" in quantity)) return quantity.scale === 0;
  return quantity.kind === "pert" && quantity.low === quantity.high;
}

/** Whether its shape exists, and every draw of it is a number. */
export function isDrawable(quantity: Distribution): boolean {
  if ("kind" in quantity && !hasShape(quantity)) return false;
  return [-8, 0, 8].every((z) => Number.isFinite(at(quantity, z)));
}

const hasShape = (quantity: Beta | Pert) =>
  quantity.kind === "beta"
    ? quantity.a > 0 && quantity.b > 0
    : quantity.low <= quantity.mode && quantity.mode <= quantity.high;

export const medianOf = (quantity: Distribution): number => at(quantity, 0);

/** The value that a standard normal draw `z` stands for. */
export function at(quantity: Distribution, z: number): number {
  if (!("kind" in quantity)) return offLink(quantity.link, quantity.location + quantity.scale * z);
  const value = quantileOf(quantity)(z < 0 ? normalTail(-z) : 1 - normalTail(z));
  const { link, moved } = quantity;
  return moved === undefined ? value : offLink(link, onLink(link, value) + moved);
}

/** No draw lies below it; -Infinity when draws have no end. */
export function leastOf(quantity: Distribution): number {
  if (isCertain(quantity)) return medianOf(quantity);
  if (!("kind" in quantity)) return offLink(quantity.link, -Infinity);
  return at(quantity, -Infinity);
}

/** With as many percent more or less of everything. @param factor above zero; of an amount */
export function times(amount: Distribution, factor: number): Distribution {
  if ("kind" in amount) {
    if (amount.kind === "beta") throw new RangeError("A part of a whole is no amount");
    const { low, mode, high } = amount;
    return { ...amount, low: low * factor, mode: mode * factor, high: high * factor };
  }
  const { link, location, scale } = amount;
  switch (link) {
    case "identity":
      return { ...amount, location: location * factor, scale: scale * factor };
    case "log":
      return { ...amount, location: location + Math.log(factor) };
    case "logit":
      throw new RangeError("A part of a whole is no amount");
  }
}

/**
 * The quantity around another median, moved on the scale of its link: there it keeps its shape. What
 * lies at the end of its link (a part of 0 or 1, an amount of 0) or beyond has no spread there.
 */
export function around(quantity: Distribution, median: number): Distribution {
  const { link } = quantity;
  const location = onLink(link, median);
  if (isCertain(quantity) || !Number.isFinite(location)) return constant(median);
  if (!("kind" in quantity)) return { ...quantity, location };
  const { moved = 0 } = quantity;
  return { ...quantity, moved: moved + location - onLink(link, medianOf(quantity)) };
}

/** The normal on the same link with the same 5th and 95th percentile. */
export const asNormal = (quantity: Distribution, link: Link = quantity.link): LinkNormal =>
  "kind" in quantity || link !== quantity.link
    ? between(link, at(quantity, -z95), at(quantity, z95))
    : quantity;

/** Built once for each quantity: it integrates a density. */
const quantiles = new WeakMap<Beta | Pert, (part: number) => number>();

function quantileOf(quantity: Beta | Pert): (part: number) => number {
  const known = quantiles.get(quantity);
  if (known !== undefined) return known;
  const quantile =
    quantity.kind === "beta" ? betaQuantile(quantity.a, quantity.b) : ofPert(quantity);
  quantiles.set(quantity, quantile);
  return quantile;
}

function ofPert({ low, mode, high }: Pert): (part: number) => number {
  const width = high - low;
  if (width === 0) return () => low;
  const a = 1 + (4 * (mode - low)) / width;
  const quantile = betaQuantile(a, 6 - a);
  return (part) => low + width * quantile(part);
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
    if (isCertain(quantity)) return new Float64Array(draws).fill(medianOf(quantity));
    const column = normalColumn(seed, input, draws);
    const { guess } = quantity;
    if (guess !== undefined)
      for (let d = 0; d < draws; d++) column[d] = ofHope * guess * hope[d]! + ofOwn * column[d]!;
    for (let d = 0; d < draws; d++) column[d] = at(quantity, column[d]!);
    return column;
  };
}

function onLink(link: Link, value: number): number {
  switch (link) {
    case "identity":
      return value;
    case "log":
      return Math.log(value);
    case "logit":
      return Math.log(value / (1 - value));
  }
}

function offLink(link: Link, linked: number): number {
  switch (link) {
    case "identity":
      return linked;
    case "log":
      return Math.exp(linked);
    case "logit":
      return 1 / (1 + Math.exp(-linked));
  }
}
