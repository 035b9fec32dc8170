import { describe, expect, test } from "vitest";
import { between, type LinkNormal } from "./distribution.ts";
import { avoided, exampleModel, initiative } from "./example-model.test-data.ts";
import type { Range } from "./forecast.ts";
import { simulate } from "./simulate.ts";

/** Mean of a distribution by the trapezium rule over the normal density: exact to 10 digits. */
function meanOf({ link, location, scale }: LinkNormal): number {
  let [sum, weight] = [0, 0];
  for (let z = -9; z <= 9; z += 0.01) {
    const linked = location + scale * z;
    const value =
      link === "identity"
        ? linked
        : link === "log"
          ? Math.exp(linked)
          : 1 / (1 + Math.exp(-linked));
    sum += value * Math.exp((-z * z) / 2);
    weight += Math.exp((-z * z) / 2);
  }
  return sum / weight;
}

describe("while everything is independent, means have a closed form", () => {
  const options = { draws: 20_000, seed: 11 };
  /** How many standard errors a simulated mean lies from the exact one. */
  const errorsOff = ({ mean, meanError }: Range, exact: number) =>
    Math.abs(mean - exact) / meanError;
  const reach = between("logit", 0.1, 0.6);
  const effect = between("logit", 0.02, 0.3);
  const success = between("logit", 0.4, 0.9);

  test("one initiative: the product of the means", () => {
    const model = exampleModel([initiative("a", [avoided(0, reach, effect)], { success })]);
    const { total, initiatives } = simulate(model, options);
    const expected = 2120 * meanOf(reach) * meanOf(effect) * meanOf(success);
    expect(errorsOff(total.people.freed[0]!, expected)).toBeLessThan(4);
    expect(errorsOff(initiatives[0]!.realised[0]!, expected)).toBeLessThan(4);
    const { chanceOfSuccess } = initiatives[0]!;
    expect(Math.abs(chanceOfSuccess - meanOf(success))).toBeLessThan(4 * Math.sqrt(0.25 / 20_000));
  });

  test("a PERT and a beta have their own means, also as guesses of one who never errs together", () => {
    const most = { kind: "pert", link: "logit", low: 0, mode: 0.1, high: 0.8, guess: 1 } as const;
    const counted = { kind: "beta", link: "logit", a: 2.5, b: 8.5 } as const;
    const model = exampleModel([initiative("a", [avoided(0, most, counted)])]);
    const expected = 2120 * ((0 + 4 * 0.1 + 0.8) / 6) * (2.5 / 11);
    expect(errorsOff(simulate(model, options).total.people.freed[0]!, expected)).toBeLessThan(4);
    // What guesses share makes one more uncertain with the others, and alone no different.
    const hopeful = simulate({ ...model, judgementCorrelation: 0.5 }, options);
    expect(errorsOff(hopeful.total.people.freed[0]!, expected)).toBeLessThan(4);
  });

  test("two on one pool: 1 − (1 − mean)(1 − mean)", () => {
    const model = exampleModel([
      initiative("a", [avoided(0, reach, 0.5)]),
      initiative("b", [avoided(0, 1, effect)]),
    ]);
    const expected = 2120 * (1 - (1 - meanOf(reach) * 0.5) * (1 - meanOf(effect)));
    expect(errorsOff(simulate(model, options).total.people.freed[0]!, expected)).toBeLessThan(4);
  });

  test("two that hang on one precondition: they fail together", () => {
    const together = { dependsOn: [0] };
    const model = exampleModel([
      initiative("a", [avoided(0, 1, 0.2)], together),
      initiative("b", [avoided(0, 1, 0.2)], together),
    ]);
    const { total, initiatives } = simulate(model, options);
    expect(errorsOff(total.people.freed[0]!, 0.5 * 0.36 * 2120)).toBeLessThan(4);
    expect(total.people.freed[0]!.p5).toBe(0);
    expect(total.people.freed[0]!.p95).toBeCloseTo(0.36 * 2120, 3);
    expect(initiatives[0]!.chanceOfSuccess).toBe(initiatives[1]!.chanceOfSuccess);
  });

  test("the baseline: median on the anchors, width by sum of squares and correlation", () => {
    const plain = exampleModel([]);
    const spreads = plain.years.map(() => 0.02);
    const model = exampleModel([], {
      baseline: {
        ...plain.baseline,
        demandSpread: spreads,
        supplySpread: spreads,
        correlation: 0.6,
      },
    });
    const { total } = simulate(model, options);
    const gap = total.people.baseline[0]!;
    const [demand, supply] = [
      [10_600 * 0.02, 5_400 * 0.02],
      [10_000 * 0.02, 5_000 * 0.02],
    ] as const;
    const variance = [demand, supply]
      .map(([a, b]) => a * a + b * b + 2 * 0.6 * a * b)
      .reduce((sum, part) => sum + part);
    const deviation = Math.sqrt(variance);
    expect(Math.abs(gap.p50 - 1000)).toBeLessThan((4 * 1.2533 * deviation) / Math.sqrt(20_000));
    // Standard error of a 5th percentile: √(p(1 − p)/n) over the density there, 0.1031/σ.
    const error = (Math.sqrt((0.05 * 0.95) / 20_000) / 0.1031) * deviation * 4;
    expect(Math.abs(gap.p5 - (1000 - 1.6449 * deviation))).toBeLessThan(error);
    expect(Math.abs(gap.p95 - (1000 + 1.6449 * deviation))).toBeLessThan(error);
  });
});
