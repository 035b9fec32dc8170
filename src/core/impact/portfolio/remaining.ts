import type { PortfolioProblem, StartOption } from "./problem.ts";

/**
 * The gap that remains when options are taken, in people for each scenario:
 *
 *   remaining(x) = gap − Σ people · x − Σ work · (1 − exp(−Σ saved · x)),  saved = −ln(1 − part)
 *
 * the last sum over pools. With x 0 or 1 this is the overlap itself: exp(−Σ saved) = Π(1 − part).
 * In between it is convex, because exp(−…) is; so that a plane that touches it stays below it.
 */
export interface RemainingGap {
  readonly options: readonly StartOption[];
  /** The number of the candidate of each option. */
  readonly owner: Int32Array;
  /** @param taken how much of each option, 0 to 1 */
  at(taken: Float64Array): Point;
}

interface Point {
  /** People still short, for each scenario. */
  readonly remaining: Float64Array;
  /**
   * How the weighed remaining gap changes with each option at this point.
   * @param weights of the scenarios
   */
  slope(weights: Float64Array): Float64Array;
}

/** No more of a pool is taken than this, or the logarithm would have no end. */
const almostAll = 1 - 1e-9;

export function remainingGap({ gap, pools, candidates }: PortfolioProblem): RemainingGap {
  const options = candidates.flatMap((candidate) => candidate.options);
  const owner = Int32Array.from(candidates.flatMap((one, c) => one.options.map(() => c)));
  const scenarios = gap.length;
  const saved = options.map(({ parts }) =>
    parts.map(({ pool, part }) => ({
      pool,
      log: part.map((taken) => -Math.log1p(-Math.min(taken, almostAll))),
    })),
  );

  const at = (taken: Float64Array): Point => {
    const remaining = gap.slice();
    const left = pools.map(() => new Float64Array(scenarios));
    for (const [o, { people }] of options.entries()) {
      const much = taken[o]!;
      if (much === 0) continue;
      for (let w = 0; w < scenarios; w++) remaining[w]! -= people[w]! * much;
      for (const { pool, log } of saved[o]!) {
        const sum = left[pool]!;
        for (let w = 0; w < scenarios; w++) sum[w]! += log[w]! * much;
      }
    }
    for (const [p, work] of pools.entries()) {
      const of = left[p]!;
      for (let w = 0; w < scenarios; w++) {
        of[w] = work[w]! * Math.exp(-of[w]!);
        remaining[w]! += of[w]! - work[w]!;
      }
    }
    const slope = (weights: Float64Array) => {
      const counted = [...weights.keys()].filter((w) => weights[w]! > 0);
      return Float64Array.from(options, ({ people }, o) => {
        let sum = 0;
        for (const w of counted) sum -= weights[w]! * people[w]!;
        for (const { pool, log } of saved[o]!) {
          const work = left[pool]!;
          for (const w of counted) sum -= weights[w]! * work[w]! * log[w]!;
        }
        return sum;
      });
    };
    return { remaining, slope };
  };
  return { options, owner, at };
}
