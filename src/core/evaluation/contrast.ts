import type { Estimate } from "./effect.ts";

/** Outcomes of the units of one group: unit by period. */
export type Group = readonly (readonly number[])[];

/** Per group, per period: how often its mean counts. */
export type Contrast = readonly (readonly number[])[];

/**
 * A weighted sum of the means of groups: every estimate of difference-in-differences is one. Each
 * unit is brought down to a single number first, so how its periods hang together needs no model
 * (Bertrand, Duflo and Mullainathan 2004, QJE 119, 249-275).
 * @param groups two or more; the first is the comparison group, of at least two units. A group of
 * one unit has no spread of its own and borrows that of the comparison group under its own weights
 * (in the spirit of Conley and Taber 2011, REStat 93, 113-125).
 * Source of the degrees of freedom: Satterthwaite (1946), Biometrics Bulletin 2, 110-114; for two
 * groups this is Welch's test.
 */
export function estimateContrast(groups: readonly Group[], contrast: Contrast): Estimate {
  const comparison = groups[0]!;
  let value = 0;
  /** Variance that rests on the spread of the comparison group. */
  let borrowed = 0;
  let variance = 0;
  let squares = 0;
  for (const [g, group] of groups.entries()) {
    const weigh = (unit: readonly number[]) =>
      unit.reduce((sum, outcome, t) => sum + contrast[g]![t]! * outcome, 0);
    value += mean(group.map(weigh));
    if (g === 0 || group.length === 1) {
      borrowed += spread(comparison.map(weigh)) / group.length;
    } else {
      const own = spread(group.map(weigh)) / group.length;
      variance += own;
      squares += own ** 2 / (group.length - 1);
    }
  }
  variance += borrowed;
  squares += borrowed ** 2 / (comparison.length - 1);
  return {
    value,
    standardError: Math.sqrt(variance),
    degreesOfFreedom: variance > 0 ? variance ** 2 / squares : comparison.length - 1,
  };
}

/** Adds contrasts, each so many times. */
export function combine(
  parts: readonly (readonly [times: number, contrast: Contrast])[],
): Contrast {
  return parts[0]![1].map((row, g) =>
    row.map((_, t) => parts.reduce((sum, [times, part]) => sum + times * part[g]![t]!, 0)),
  );
}

/** One group minus a mixture of others, with the same weights per period. */
export function against(
  group: number,
  shares: ReadonlyMap<number, number>,
  groups: number,
  weights: readonly number[],
): Contrast {
  return Array.from({ length: groups }, (_, g) => {
    const times = g === group ? 1 : -(shares.get(g) ?? 0);
    return weights.map((weight) => times * weight);
  });
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

function spread(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
