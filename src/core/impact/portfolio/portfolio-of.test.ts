import { expect, test } from "vitest";
import { constant } from "../engine/distribution.ts";
import {
  avoided,
  exampleModel,
  initiative,
  shift,
  timeSaved,
} from "../engine/example-model.test-data.ts";
import type { Mechanism } from "../engine/model.ts";
import { simulate } from "../engine/simulate.ts";
import { portfolioOf } from "./portfolio-of.ts";
import { momentOf, quarterOf } from "./problem.ts";
import { remainingGap } from "./remaining.ts";

const unsure = (low: number) => ({ link: "logit", location: low, scale: 0.5 }) as const;
const supply: Mechanism = {
  kind: "supply",
  input: "",
  sector: 1,
  peoplePerYear: constant(10),
  completion: constant(0.8),
  lagYears: constant(1),
  yearlyDropOut: constant(0.1),
};
const begun = [
  initiative("a", [avoided(0, unsure(-0.5), unsure(-1))], { success: constant(0.7) }),
  initiative("b", [avoided(0, unsure(0), unsure(-2)), supply], { start: constant(2024.2) }),
  initiative("c", [timeSaved(1, 500, 30)], { dependsOn: [0] }),
  // Adds work.
  initiative("d", [avoided(1, 0.5, -0.1)]),
];
const choiceOf = (model: ReturnType<typeof exampleModel>) => ({
  model,
  year: 2032,
  starts: { from: quarterOf(2027), to: quarterOf(2027.75) },
  efforts: [],
  capacities: [],
  budgets: [],
  draws: 400,
  seed: 3,
});
const chooseAll = (model: ReturnType<typeof exampleModel>, option: number) => {
  const problem = portfolioOf(choiceOf(model));
  const gap = remainingGap(problem);
  const taken = new Float64Array(gap.options.length);
  let first = 0;
  for (const { options } of problem.candidates) {
    taken[first + Math.min(option, options.length - 1)] = 1;
    first += options.length;
  }
  const { remaining } = gap.at(taken);
  return remaining.reduce((sum, people) => sum + people, 0) / remaining.length;
};
/** The forecast keeps what it draws in single precision: of thousands a few hundredths may differ. */
const hundredths = 1;
const expected = (model: ReturnType<typeof exampleModel>) =>
  simulate(model, { draws: 400, seed: 3 }).total.people.withPlan.at(-1)!.mean;

test("everything that has begun leaves what the forecast says", () => {
  const model = exampleModel(begun);
  expect(chooseAll(model, 0)).toBeCloseTo(expected(model), hundredths);
});

test("what starts later leaves what the forecast with that start says", () => {
  const later = initiative("e", [avoided(0, 0.5, 0.2), supply], {
    start: { link: "identity", location: 2028, scale: 1 },
    rampYears: constant(3),
  });
  for (const [option, quarter] of [8108, 8109, 8110, 8111].entries()) {
    const decided = { ...later, start: constant(momentOf(quarter)) };
    expect(chooseAll(exampleModel([...begun, later]), option)).toBeCloseTo(
      expected(exampleModel([...begun, decided])),
      hundredths,
    );
  }
});

test("work that shifts counts as much as it would alone, which is never too little", () => {
  const alone = exampleModel([initiative("s", [shift(0, 1, 0.3, 0.6)])]);
  expect(chooseAll(alone, 0)).toBeCloseTo(expected(alone), hundredths);
  const together = exampleModel([...begun, initiative("s", [shift(0, 1, 0.3, 0.6)])]);
  expect(chooseAll(together, 0)).toBeGreaterThan(expected(together));
});

test("what has begun goes on or stops, and the rest may start in any quarter", () => {
  const later = initiative("e", [supply], { start: constant(2027.1) });
  const { candidates } = portfolioOf(choiceOf(exampleModel([...begun, later])));
  expect(candidates.map(({ options }) => options.map(({ start }) => start))).toEqual([
    [8108],
    [8108],
    [8108],
    [8108],
    [8108, 8109, 8110, 8111],
  ]);
});
