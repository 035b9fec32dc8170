import { measured } from "./measured.ts";
import type { SmoothMean } from "./smooth-mean.ts";

/**
 * The mean of outcomes for each value of an input that has few. Of a value that no draw had nothing is
 * known: there the mean of all draws stands, so that few draws make an event look harmless, not wild.
 */
export function meanByValue(input: Float64Array): (outcome: Float64Array) => SmoothMean {
  const values = [...new Set(input)];
  const valueAt = Uint32Array.from(input, (value) => values.indexOf(value));
  return (outcome) => {
    const tally = values.map(() => ({ sum: 0, squares: 0, count: 0 }));
    for (let d = 0; d < outcome.length; d++) {
      const one = tally[valueAt[d]!]!;
      one.sum += outcome[d]!;
      one.squares += outcome[d]! ** 2;
      one.count++;
    }
    const means = Float64Array.from(tally, ({ sum, count }) => sum / count);
    return {
      curve: Float64Array.from(valueAt, (value) => means[value]!),
      at(x) {
        const seen = tally[values.indexOf(x)];
        if (seen === undefined) return measured(outcome);
        const mean = seen.sum / seen.count;
        const variance = Math.max(0, seen.squares / seen.count - mean ** 2);
        return { mean, error: Math.sqrt(variance / seen.count) };
      },
    };
  };
}
