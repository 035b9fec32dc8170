import { expect, test } from "vitest";
import { answerOf } from "./answer.ts";
import type { Priority } from "./initiative.ts";

const origin = ["regioplan 1"];
const note = { nl: "x", en: "x" };
const priority = {
  problem: { text: "x", origin },
  process: { text: "Moet nog worden uitgewerkt.", open: true, origin },
  staff: "n.t.b.",
  ict: "n.v.t.",
  evaluation: { note, origin },
} as unknown as Priority;

test.each([
  ["problem", "known"],
  ["process", "unfinished"],
  ["staff", "open"],
  ["ict", "not-applicable"],
  ["evaluation", "lost"],
  ["funding", "silent"],
] as const)("%s is %s", (field, state) => {
  expect(answerOf(priority, field)).toBe(state);
});

test("an evaluation with its quarter is known", () => {
  const evaluation = { note, origin, quarter: "2024-Q4" };
  expect(answerOf({ ...priority, evaluation }, "evaluation")).toBe("known");
});
