import type { Assumption } from "./assumption.ts";

/** Our own convention: the donors must explain four fifths of the movement before the start. */
const wanted = 0.8;

/**
 * Whether the mixture followed the treated units before the start.
 * @param observed means of the treated units before the start
 * @param gaps observed minus mixture, in the same periods
 */
export function fitBefore(observed: readonly number[], gaps: readonly number[]): Assumption {
  const mean = observed.reduce((a, b) => a + b) / observed.length;
  const movement = observed.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const missed = gaps.reduce((sum, gap) => sum + gap * gap, 0);
  // A line without movement cannot show whether the mixture would follow one.
  const explained = movement > 0 ? 1 - missed / movement : null;
  return {
    name: "fit-before",
    verdict: explained === null ? "cannot-tell" : explained >= wanted ? "passed" : "failed",
    seen: { rmspe: rootMeanSquare(gaps), explained },
  };
}

export const rootMeanSquare = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
