import { describe, expect, test } from "vitest";
import { ProgressReport } from "./progress-report.ts";

const report = {
  initiative: "lopen",
  reportedOn: "2026-05-04",
  course: "on-course",
  done: "De route is open.",
  next: "We tellen de wandelaars.",
};

const refusedAt = (value: object) =>
  ProgressReport.safeParse(value).error?.issues.map(({ path }) => path.join("."));

describe("a report", () => {
  test("on course needs no more than what is done and what comes next", () => {
    expect(ProgressReport.parse(report)).toEqual({
      ...report,
      milestones: [],
      reportedBy: "lead",
    });
  });

  test.each(["at-risk", "stuck"])("that is %s says why", (course) => {
    expect(refusedAt({ ...report, course })).toEqual(["reason"]);
    expect(refusedAt({ ...report, course, reason: "Er is geen geld." })).toBeUndefined();
  });

  test.each([
    ["done", "2026-05-04", true],
    ["done", "2026-05-05", false],
    ["expected", "2026-05-04", true],
    ["expected", "2026-05-03", false],
    ["expected", "4 mei", false],
  ])("may say of a milestone: %s on %s: %s", (is, on, accepted) => {
    const milestones = [{ milestone: "lopen/1.1", is, on }];
    expect(refusedAt({ ...report, milestones })).toEqual(
      accepted ? undefined : ["milestones.0.on"],
    );
  });

  test("tells everything that is wrong at once", () => {
    const milestones = [{ milestone: "lopen/1.1", is: "done", on: "2027-01-01" }];
    expect(refusedAt({ ...report, course: "stuck", done: " ", milestones })).toEqual([
      "done",
      "reason",
      "milestones.0.on",
    ]);
  });

  test("refuses what it does not know, such as the name of who reports", () => {
    expect(ProgressReport.safeParse({ ...report, name: "Jan" }).success).toBe(false);
  });
});
