import { normalColumn, uniformColumn } from "../engine/draw/input-columns.ts";
import { at, isCertain, medianOf } from "../engine/distribution.ts";
import type { Distribution, Model } from "../engine/index.ts";
import { groupOf, type Group } from "./group.ts";

/** Futures side by side: a column holds what one input is in each of them. */
export interface Futures {
  readonly draws: number;
  /** What an input is. */
  quantity(input: string, quantity: Distribution): Float64Array;
  /** 1 where something happens that has an uncertain chance. */
  event(input: string, chance: Distribution): Float64Array;
  /** What `compute` gave when it was asked under the same name before; nobody may change it. */
  once<T>(name: string, compute: () => T): T;
  /** The standard normals behind an input; of a guess without `guess`, its own part alone. */
  score(input: string, guess?: 1 | -1): Float64Array;
}

export interface StudyOptions {
  readonly draws: number;
  readonly seed: number;
}

/** Seed of an independent second sample: any other does, for seeds go through a hash. */
export const otherSeed = (seed: number): number => (seed ^ 0x9e3779b9) >>> 0;

/**
 * The futures of the forecast with the same draws and seed.
 * @param swapped groups whose inputs are taken from an independent second sample
 * @param asked is told of every group that a column depends on
 */
export function futuresOf(
  { judgementCorrelation }: Model,
  { draws, seed }: StudyOptions,
  swapped: (group: Group) => boolean,
  asked: (group: Group) => void = () => undefined,
): Futures {
  const seedOf = (group: Group) => {
    asked(group);
    return swapped(group) ? otherSeed(seed) : seed;
  };
  const [ofHope, ofOwn] = [Math.sqrt(judgementCorrelation), Math.sqrt(1 - judgementCorrelation)];

  const score = (input: string, guess?: 1 | -1) => {
    const own = normalColumn(seedOf(groupOf(input)), input, draws);
    if (guess === undefined) return own;
    const ofAll = seedOf("judgement");
    const hope = once("judgement", () => normalColumn(ofAll, "judgement", draws));
    return own.map((z, d) => ofHope * guess * hope[d]! + ofOwn * z);
  };
  const kept = new Map<string, unknown>();
  const once = <T>(name: string, compute: () => T): T => {
    const known = kept.get(name) ?? compute();
    kept.set(name, known);
    return known as T;
  };
  const quantity = (input: string, value: Distribution) =>
    once(input, () =>
      isCertain(value)
        ? new Float64Array(draws).fill(medianOf(value))
        : score(input, value.guess).map((z) => at(value, z)),
    );
  const event = (input: string, chance: Distribution) =>
    once(`${input} happens`, () => {
      const chances = quantity(`${input}/chance`, chance);
      const luck = uniformColumn(seedOf(groupOf(input)), input, draws);
      return chances.map((one, d) => (luck[d]! < one ? 1 : 0));
    });
  return { draws, once, score, quantity, event };
}
