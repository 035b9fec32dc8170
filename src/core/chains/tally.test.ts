import { array, assert, nat, property, record } from "fast-check";
import { expect, test } from "vitest";
import type { Chain, Plan } from "../plan/index.ts";
import { moments, momentTotal } from "./moment.ts";
import { asked, countedQuestions, planTally, type CountedQuestion } from "./tally.ts";

const text = { nl: "x", en: "x" };
const question = (counts: CountedQuestion["counts"] | undefined, outOf?: number) => ({
  id: "q",
  number: 1,
  title: text,
  counts,
  noneMeans: "not-yet" as const,
  outOf,
  challenges: [],
  origin: ["plan 1"],
});
const chain = (questions: ReturnType<typeof question>[]): Chain => ({
  id: "c",
  number: 1,
  title: text,
  summary: text,
  initiatives: [],
  questions,
  origin: ["plan 1"],
});

test("an answer that the source does not count is missing, not unknown", () => {
  const one = question({ none: 1, partly: 4, fully: 0, unknown: 1 }, 7) as CountedQuestion;
  expect(planTally(one)).toEqual({ fully: 0, partly: 4, none: 1, unknown: 1, missing: 1 });
});

const total = (...chains: Chain[]) => {
  const plan = { region: { plan: { adopted: "2023-12-22" } }, chains } as unknown as Plan;
  return momentTotal(moments(plan, [])[0]!);
};

test("a question in words is not counted", () => {
  const one = chain([question(undefined), question({ none: 0, partly: 0, fully: 2, unknown: 0 })]);
  expect(countedQuestions(one)).toHaveLength(1);
  expect(total(one, one).fully).toBe(4);
});

test("the total is asked as often as municipalities were", () => {
  const count = nat({ max: 5 });
  const counts = record({ none: count, partly: count, fully: count, unknown: count });
  assert(
    property(array(counts, { minLength: 1 }), (all) => {
      expect(asked(total(chain(all.map((one) => question(one, 20)))))).toBe(20 * all.length);
    }),
  );
});
