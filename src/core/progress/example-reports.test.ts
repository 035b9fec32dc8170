import { expect, test } from "vitest";
import { ExampleReports, exampleReports } from "./example-reports.ts";

const reports = exampleReports(
  ExampleReports.parse({
    initiative: "loket",
    from: "2024-01",
    to: "2024-07",
    everyMonths: 2,
    turns: [
      { from: "2024-03", course: "stuck", reason: "Geen geld." },
      { from: "2024-06", course: "on-course" },
    ],
    steps: [
      { done: "A", next: "B" },
      { done: "B", next: "C" },
    ],
    finished: [{ milestone: "loket/1.1", on: "2024-02-20" }],
    moved: [{ milestone: "loket/1.2", told: "2024-05-01", to: "2024-12-31" }],
  }),
);

test("a recipe gives a report every so many months, with its turns", () => {
  expect(reports.map(({ reportedOn, course }) => [reportedOn, course])).toEqual([
    ["2024-01-15", "on-course"],
    ["2024-03-15", "stuck"],
    ["2024-05-15", "stuck"],
    ["2024-07-15", "on-course"],
  ]);
  expect(reports.map(({ done }) => done)).toEqual(["A", "B", "A", "B"]);
});

test("news of a milestone is told once, in the first report after it", () => {
  expect(reports.map(({ milestones }) => milestones)).toEqual([
    [],
    [{ milestone: "loket/1.1", is: "done", on: "2024-02-20" }],
    [{ milestone: "loket/1.2", is: "expected", on: "2024-12-31" }],
    [],
  ]);
});
