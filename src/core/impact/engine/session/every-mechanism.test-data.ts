import { between, constant } from "../distribution.ts";
import { avoided, exampleModel, initiative, shift, timeSaved } from "../example-model.test-data.ts";
import type { Model } from "../model.ts";

const guess = { ...between("logit", 0.2, 0.6), guess: 1 } as const;
/** Every mechanism on the same two pools, with doubt in nearly everything; for tests. */
export const everyMechanism: Model = exampleModel(
  [
    initiative("a", [avoided(0, guess, between("identity", -0.2, 0.4))], {
      start: between("identity", 2022, 2027),
      rampYears: between("log", 1, 4),
      success: between("logit", 0.4, 0.9),
    }),
    initiative("b", [shift(0, 1, guess, between("log", 0.4, 2)), timeSaved(1, 500, 30)], {
      dependsOn: [0],
      scale: [1, 1, 1, 2, 2, 2, 2, 2, 0, 0],
    }),
    initiative("c", [productivity(), supply()], {
      dependsOn: [0],
      success: constant(0.7),
    }),
  ],
  {
    judgementCorrelation: 0.3,
    baseline: {
      demandSpread: Array(10).fill(0.02),
      supplySpread: Array(10).fill(0.01),
      correlation: 0.6,
      growthAfterAnchors: between("log", 0.6, 1.6),
    },
    preconditions: [{ id: "geld", met: between("logit", 0.3, 0.8) }],
    hoursPerFteYear: between("log", 1350, 1450),
  },
);
function productivity() {
  return {
    kind: "productivity",
    input: "",
    pool: 1,
    coverage: guess,
    adoption: guess,
    gain: between("identity", -0.1, 0.3),
  } as const;
}
function supply() {
  return {
    kind: "supply",
    input: "",
    sector: 0,
    peoplePerYear: between("log", 10, 40),
    completion: constant(0.8),
    lagYears: between("log", 0.5, 2),
    yearlyDropOut: between("logit", 0.05, 0.2),
  } as const;
}
