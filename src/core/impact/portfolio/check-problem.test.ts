import { expect, test } from "vitest";
import { checkProblem } from "./check-problem.ts";
import { exampleProblem } from "./example-problem.ts";
import type { Candidate, PortfolioProblem, StartOption } from "./problem.ts";

const sound = exampleProblem(1, 3, 2);
const numbers = (value: number, count = sound.gap.length) => new Float64Array(count).fill(value);
const withCandidate = (change: Partial<Candidate>): PortfolioProblem => ({
  ...sound,
  candidates: [{ ...sound.candidates[0]!, ...change }, ...sound.candidates.slice(1)],
});
const withOption = (change: Partial<StartOption>) =>
  withCandidate({ options: [{ ...sound.candidates[0]!.options[0]!, ...change }] });

test("a sound problem has no faults", () => {
  expect(checkProblem(sound)).toEqual([]);
});

test.each([
  [{ ...sound, gap: numbers(0, 0) }, "there are no scenarios"],
  [{ ...sound, gap: numbers(NaN) }, "the gap has a value"],
  [{ ...sound, pools: [numbers(-1), numbers(1)] }, "the work of pool 0 has a value"],
  [withOption({ start: 8108.5 }), "i0 from quarter 8108.5 starts in no quarter"],
  [withOption({ people: numbers(NaN) }), "the people of i0 from quarter 8108 has a value"],
  [withOption({ people: numbers(0, 3) }), "the people of i0 from quarter 8108 has 3 values"],
  [withOption({ parts: [{ pool: 1, part: numbers(1.1) }] }), "the part of pool 1 of i0"],
  [withOption({ parts: [{ pool: 7, part: numbers(0) }] }), "pool 7, which is not there"],
  [withOption({ costs: [{ funder: "zvw", year: 2027, euro: -1 }] }), "i0 from quarter 8108"],
  [withOption({ work: [{ party: "huis", quarter: 1, fte: NaN }] }), "work that is no amount"],
  [withCandidate({ needs: ["nobody"] }), "i0 names nobody"],
  [withCandidate({ excludes: ["i0"] }), "i0 names i0"],
  [withCandidate({ id: "i1" }), "the same id"],
  [{ ...sound, budgets: [{ year: 2027, euro: Infinity }] }, "the budget of all in 2027"],
  [
    { ...sound, capacities: [{ party: "huis", quarter: 8108, fte: NaN }] },
    "the capacity of huis in quarter 8108",
  ],
])("nonsense is named: %#", (problem, fault) => {
  expect(checkProblem(problem)).toContainEqual(expect.stringContaining(fault));
});
