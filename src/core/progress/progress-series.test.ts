import { expect, test } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { ProgressReport } from "./progress-report.ts";
import { progressSeries } from "./progress-series.ts";

const report = (initiative: string, reportedOn: string, part: object = {}) =>
  ProgressReport.parse({
    initiative,
    reportedOn,
    course: "on-course",
    done: "Iets.",
    next: "Meer.",
    ...part,
  });

const reports = [
  report("lopen", "2026-04-02"),
  report("lopen", "2026-03-20", {
    milestones: [{ milestone: "lopen/1.1", is: "done", on: "2026-03-20" }],
  }),
  report("eten", "2026-03-30"),
  report("eten", "2026-02-10"),
].toSorted((a, b) => b.reportedOn.localeCompare(a.reportedOn));

const table = (until: string) =>
  Object.entries(
    Object.groupBy(progressSeries(examplePlan, reports, until), ({ period }) => period),
  ).map(([period, rows]) => [period, ...rows!.map(({ value }) => value)]);

test("counts at the end of each month, from the first report on", () => {
  // Period, all, ever heard of, on course, silent, milestones due, of which on time.
  expect(table("2026-05-31")).toEqual([
    ["2026-02", 3, 1, 1, 0, 0, 0],
    ["2026-03", 3, 2, 2, 0, 2, 1],
    ["2026-04", 3, 2, 0, 1, 2, 1],
    ["2026-05", 3, 2, 0, 2, 2, 1],
  ]);
});

test("a month that has not ended has no count, and neither has a region without reports", () => {
  expect(table("2026-03-30").map(([period]) => period)).toEqual(["2026-02"]);
  expect(progressSeries(examplePlan, [], "2026-05-31")).toEqual([]);
});
