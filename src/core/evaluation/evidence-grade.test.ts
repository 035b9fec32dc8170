import { expect, test } from "vitest";
import { evidenceGrades as gradesOfTheForecast } from "../impact/index.ts";
import type { Assumption } from "./assumption.ts";
import { enoughUnits } from "./enough-units.ts";
import { evidenceGrades, gradeOf } from "./evidence-grade.ts";

test("grades are those of the assumptions of the forecast", () => {
  expect(evidenceGrades).toEqual(gradesOfTheForecast);
});

const units = enoughUnits({ treated: 1, untreated: 1 }, { treated: 1, untreated: 1 });
const verdicts = (...all: Assumption["verdict"][]) =>
  all.map((verdict): Assumption => ({ ...units, verdict }));

test.each([
  ["cohort", [], "cohort"],
  ["cohort", ["passed", "passed"], "cohort"],
  ["cohort", ["cannot-tell", "cannot-tell"], "regional"],
  ["cohort", ["failed", "passed"], "regional"],
  ["cohort", ["failed", "cannot-tell"], "expert"],
  ["regional", ["passed"], "regional"],
  ["regional", ["failed"], "expert"],
  ["regional", ["failed", "failed", "failed"], "none"],
] as const)("from %s with %o to %s", (start, all, grade) => {
  expect(gradeOf(start, verdicts(...all))).toBe(grade);
});
