import { describe, expect, test } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { mostUrgentFirst } from "./most-urgent-first.ts";
import { ProgressReport } from "./progress-report.ts";
import { regionStanding } from "./region-standing.ts";
import { isOnCourse } from "./standing.ts";

const report = (reportedOn: string, part: object = {}) =>
  ProgressReport.parse({
    initiative: "lopen",
    reportedOn,
    course: "on-course",
    reason: "Daarom.",
    done: "Iets.",
    next: "Meer.",
    ...part,
  });
const done = (place: string, on: string) => ({ milestone: `lopen/${place}`, is: "done", on });
const expected = (place: string, on: string) => ({
  milestone: `lopen/${place}`,
  is: "expected",
  on,
});

/** Of the initiative with a planning; reports are given oldest first, as they came. */
const lopen = (day: string, ...reports: ProgressReport[]) =>
  regionStanding(examplePlan, reports.toReversed(), day)[0]!;
const kinds = (day: string, ...reports: ProgressReport[]) =>
  lopen(day, ...reports).concerns.map(({ kind }) => kind);
const states = (day: string, ...reports: ProgressReport[]) =>
  lopen(day, ...reports).milestones.map(({ state }) => state);

describe("an initiative", () => {
  test("that nobody ever reported on is not late and not silent: nothing is known", () => {
    const never = lopen("2027-01-01");
    expect(never.concerns).toEqual([]);
    expect(isOnCourse(never)).toBe(false);
    expect(never.milestones.map(({ state }) => state)).toEqual([
      "unheard",
      "unheard",
      "undated",
      "unheard",
    ]);
  });

  test("is silent from the thirty-first day on, not the thirtieth", () => {
    expect(kinds("2026-01-31", report("2026-01-01"))).toEqual([]);
    expect(lopen("2026-02-01", report("2026-01-01")).concerns).toEqual([
      { kind: "silent", days: 31 },
    ]);
  });

  test("is late once a planned quarter has ended, and names what", () => {
    const first = report("2026-03-15", { milestones: [done("1.1", "2026-03-10")] });
    expect(kinds("2026-03-31", first)).toEqual([]);
    const [late] = lopen("2026-04-01", first).concerns;
    expect(late?.kind === "late" && late.milestones.map(({ milestone }) => milestone.id)).toEqual([
      "lopen/1.2",
    ]);
  });

  test("has stalled after two reports off course without anything finished", () => {
    const risk = { course: "at-risk" };
    const stuck = { course: "stuck" };
    expect(kinds("2026-02-02", report("2026-02-01", stuck))).toEqual(["stuck"]);
    expect(kinds("2026-02-02", report("2026-01-02", risk), report("2026-02-01", stuck))).toEqual([
      "stuck",
      "stalled",
    ]);
    expect(
      kinds(
        "2026-02-02",
        report("2026-01-02", { ...risk, milestones: [done("1.1", "2026-01-02")] }),
        report("2026-02-01", risk),
      ),
    ).toEqual(["at-risk"]);
    expect(kinds("2026-02-02", report("2026-01-02", risk), report("2026-02-01"))).toEqual([]);
  });

  test("does not stall by correcting a report on the same day", () => {
    const stuck = { course: "stuck" };
    expect(kinds("2026-02-01", report("2026-02-01", stuck), report("2026-02-01", stuck))).toEqual([
      "stuck",
    ]);
  });

  test("stands on a day as it was known that day", () => {
    const reports = [report("2026-01-05"), report("2026-02-01", { course: "stuck" })];
    expect(isOnCourse(lopen("2026-01-31", ...reports))).toBe(true);
    expect(kinds("2026-02-01", ...reports)).toEqual(["stuck"]);
  });
});

test("who is stuck comes before who is late, silent or at risk, and who is heard of least first", () => {
  const on = (day: string, initiative: string, part: object) =>
    report(day, { initiative, ...part });
  const reports = [
    on("2026-04-01", "slapen", { course: "at-risk" }),
    on("2026-03-01", "eten", {}),
    on("2026-01-02", "lopen", { course: "stuck" }),
  ];
  const order = (day: string) =>
    mostUrgentFirst(regionStanding(examplePlan, reports, day)).map(({ initiative }) => initiative);
  expect(order("2026-04-02")).toEqual(["lopen", "eten", "slapen"]);
  expect(order("2026-05-20")).toEqual(["lopen", "slapen", "eten"]);
});

describe("a milestone", () => {
  const early = "2026-02-01";
  test("is coming until its quarter has ended", () => {
    expect(states("2026-03-31", report(early))).toEqual(["coming", "coming", "undated", "coming"]);
    expect(states("2026-04-01", report(early))).toEqual(["late", "late", "undated", "coming"]);
  });

  test("with a promise is judged by the promise", () => {
    const promise = report(early, { milestones: [expected("1.1", "2026-05-01")] });
    expect(states("2026-03-01", promise)[0]).toBe("postponed");
    expect(states("2026-05-01", promise)[0]).toBe("postponed");
    expect(states("2026-05-02", promise)[0]).toBe("late");
    const sooner = report(early, { milestones: [expected("1.1", "2026-02-20")] });
    expect(states("2026-02-20", sooner)[0]).toBe("coming");
    expect(states("2026-02-21", sooner)[0]).toBe("late");
  });

  test("without a quarter gets a day from a promise", () => {
    const promise = report(early, { milestones: [expected("2.1", "2026-05-01")] });
    expect(states(early, promise)[2]).toBe("coming");
  });

  test("that is done stays done, until it is expected again", () => {
    const finished = report(early, { milestones: [done("1.1", "2026-01-20")] });
    expect(lopen("2026-12-01", finished).milestones[0]).toMatchObject({
      state: "done",
      doneOn: "2026-01-20",
      plannedDay: "2026-03-31",
    });
    const again = report("2026-02-02", { milestones: [expected("1.1", "2026-06-01")] });
    expect(states("2026-02-02", finished, again)[0]).toBe("postponed");
  });
});
