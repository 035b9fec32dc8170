import { expect, test } from "vitest";
import { askedFields, type Priority } from "../../../core/plan/index.ts";
import { knownFields, totalKnown } from "./known-fields.ts";

const origin = ["regioplan 1"];
const note = { nl: "x", en: "x" };
const full = {
  problem: { text: "x", origin },
  process: { text: "x", open: true, origin },
  staff: "n.t.b.",
  ict: "n.v.t.",
  evaluation: { note, origin },
} as unknown as Priority;
const dated = { evaluation: { note, origin, quarter: "2024-Q4" } } as unknown as Priority;

test("every question about every initiative is counted once", () => {
  const sum = (counts: object) => Object.values(counts).reduce((a: number, b: number) => a + b, 0);
  expect(knownFields([full, dated]).map(({ counts }) => sum(counts))).toEqual(
    askedFields.map(() => 2),
  );
  expect(totalKnown([full, dated])).toEqual({
    known: 2,
    lost: 1,
    unfinished: 1,
    "not-applicable": 1,
    open: 1,
    silent: 2 * askedFields.length - 6,
  });
});
