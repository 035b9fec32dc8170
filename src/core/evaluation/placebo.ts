import { uniforms } from "../../kernel/random.ts";
import type { Outcomes } from "./synthetic-weights.ts";

/** How many sets of donors play the treated units when these are more than one. */
const sets = 200;

/**
 * The same data as if other units had been treated: every donor in turn for one treated unit, and
 * drawn sets of as many donors for more. The units that were really treated are left out.
 * @param seed of the drawing; the same seed, the same sets
 * Source: Arkhangelsky and others (2021), AER 111, 4088-4118, algorithm 4.
 */
export function placebos({ treated, donors, before }: Outcomes, seed: number): Outcomes[] {
  const as = (chosen: ReadonlySet<number>): Outcomes => ({
    treated: donors.filter((_, j) => chosen.has(j)),
    donors: donors.filter((_, j) => !chosen.has(j)),
    before,
  });
  if (treated.length === 1) return donors.map((_, j) => as(new Set([j])));
  return Array.from({ length: sets }, (_, set) => {
    const luck = uniforms(seed, `placebo/${set}`, donors.length);
    const order = [...donors.keys()].toSorted((a, b) => luck[a]! - luck[b]!);
    return as(new Set(order.slice(0, treated.length)));
  });
}

/** Root mean square of placebo effects around their mean: the standard error of algorithm 4. */
export function placeboError(effects: readonly number[]): number {
  const centre = effects.reduce((a, b) => a + b) / effects.length;
  return Math.sqrt(
    effects.reduce((sum, effect) => sum + (effect - centre) ** 2, 0) / effects.length,
  );
}

/**
 * A spread that rests on few units is itself uncertain. The article takes the normal distribution;
 * Student's t keeps the chance of a false alarm near 5 % with the few donors of a region.
 */
export const placeboFreedom = ({ donors }: Outcomes) => donors.length - 1;
