import { expect, test } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { checkReports } from "./check-reports.ts";
import { milestones } from "./milestone.ts";

const problems = (report: object) => {
  const checked = checkReports(examplePlan, {
    reports: [
      {
        initiative: "lopen",
        reportedOn: "2026-05-04",
        course: "on-course",
        done: "Iets.",
        next: "Meer.",
        ...report,
      },
    ],
  });
  return checked.ok ? [] : checked.error.map(({ message }) => message);
};

test("reports name what is in the plan", () => {
  expect(
    problems({ milestones: [{ milestone: "lopen/1.2", is: "done", on: "2026-05-01" }] }),
  ).toEqual([]);
  expect(
    problems({ milestones: [{ milestone: "lopen/9.9", is: "done", on: "2026-05-01" }] }),
  ).toEqual(['"lopen" has no milestone "lopen/9.9"']);
});

test("every activity of a bar is a milestone, and so is the evaluation", () => {
  expect(milestones(examplePlan).map(({ id, planned }) => [id, planned])).toEqual([
    ["lopen/1.1", "2026-Q1"],
    ["lopen/1.2", "2026-Q1"],
    ["lopen/2.1", undefined],
    ["lopen/evaluation", "2026-Q2"],
  ]);
});
