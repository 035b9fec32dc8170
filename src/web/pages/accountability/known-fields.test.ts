import { expect, test } from "vitest";
import type { Priority } from "../../../core/plan/index.ts";
import { answerOf, askedFields, knownFields, totalKnown } from "./known-fields.ts";

const origin = ["regioplan 1"];
const note = { nl: "x", en: "x" };
const full = {
  problem: { text: "x", origin },
  staff: "n.t.b.",
  ict: "n.v.t.",
  evaluation: { note, origin },
} as unknown as Priority;
const dated = { evaluation: { note, origin, quarter: "2024-Q4" } } as unknown as Priority;

test.each([
  ["problem", "known"],
  ["staff", "open"],
  ["ict", "not-applicable"],
  ["evaluation", "lost"],
  ["funding", "silent"],
] as const)("%s is %s", (field, state) => {
  expect(answerOf(full, field)).toBe(state);
});

test("an evaluation with its quarter is known", () => {
  expect(answerOf(dated, "evaluation")).toBe("known");
});

test("every question about every initiative is counted once", () => {
  const sum = (counts: object) => Object.values(counts).reduce((a: number, b: number) => a + b, 0);
  expect(knownFields([full, dated]).map(({ counts }) => sum(counts))).toEqual(
    askedFields.map(() => 2),
  );
  expect(totalKnown([full, dated])).toEqual({
    known: 2,
    lost: 1,
    "not-applicable": 1,
    open: 1,
    silent: 2 * askedFields.length - 5,
  });
});
