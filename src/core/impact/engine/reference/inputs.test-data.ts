import { at, isCertain, medianOf, type Distribution } from "../distribution.ts";
import { normalColumn, uniformColumn } from "../draw/input-columns.ts";
import type { DrawOptions, Model } from "../index.ts";

/** What chance makes of inputs in one draw: straight from their quantile functions, in 64 bits. */
export interface Chance {
  quantity(input: string, quantity: Distribution): number;
  happens(input: string, chance: Distribution): boolean;
}

/** Chance in each of the draws, on the random numbers of the engine. */
export function chances(model: Model, options: DrawOptions): Chance[] {
  const { draws, seed, seedOf = () => seed } = options;
  const ofHope = Math.sqrt(model.judgementCorrelation);
  const ofOwn = Math.sqrt(1 - model.judgementCorrelation);
  const known = new Map<string, Float64Array>();
  const column = (name: string, compute: () => Float64Array) => {
    const values = known.get(name) ?? compute();
    known.set(name, values);
    return values;
  };
  const normals = (input: string) =>
    column(`${input} z`, () => normalColumn(seedOf(input), input, draws));
  const luck = (input: string) =>
    column(`${input} luck`, () => uniformColumn(seedOf(input), input, draws));

  return Array.from({ length: draws }, (_, d): Chance => {
    const quantity = (input: string, value: Distribution) => {
      if (isCertain(value)) return medianOf(value);
      const own = normals(input)[d]!;
      if (value.guess === undefined) return at(value, own);
      return at(value, ofHope * value.guess * normals("judgement")[d]! + ofOwn * own);
    };
    return {
      quantity,
      happens: (input, chance) => luck(input)[d]! < quantity(`${input}/chance`, chance),
    };
  });
}
