import * as z from "zod";
import { firstDay, shiftPeriod } from "../observations/index.ts";
import { Dutch, refTo } from "../plan/index.ts";
import { courses, type MilestoneNews, type ProgressReport } from "./progress-report.ts";

/** A recipe for made-up reports on one initiative, to try Eenlijn out. */
export const ExampleReports = z.strictObject({
  initiative: refTo("initiative"),
  /** First and last month, as "2023-12". */
  from: z.string().regex(/^\d{4}-\d{2}$/),
  to: z.string().regex(/^\d{4}-\d{2}$/),
  everyMonths: z.int().positive().default(1),
  /** Day of the month. */
  day: z.int().min(1).max(28).default(15),
  /** From which month on it goes otherwise than on course. */
  turns: z
    .array(
      z.strictObject({
        from: z.string().regex(/^\d{4}-\d{2}$/),
        course: z.enum(courses),
        reason: Dutch.optional(),
        asks: refTo("body").optional(),
      }),
    )
    .default([]),
  /** What was done and comes next, one after the other and then again from the start. */
  steps: z.array(z.strictObject({ done: Dutch, next: Dutch })).min(1),
  /** Milestones that are finished on a day, told in the first report after it. */
  finished: z.array(z.strictObject({ milestone: z.string(), on: z.iso.date() })).default([]),
  /** New days for milestones, told in the first report on or after `told`. */
  moved: z
    .array(z.strictObject({ milestone: z.string(), told: z.iso.date(), to: z.iso.date() }))
    .default([]),
});
export type ExampleReports = z.infer<typeof ExampleReports>;

/** The reports of a recipe, oldest first. */
export function exampleReports(recipe: ExampleReports): readonly ProgressReport[] {
  const days = reportingDays(recipe);
  return days.map((reportedOn, i): ProgressReport => {
    const turn = recipe.turns.findLast(({ from }) => from <= reportedOn.slice(0, 7));
    const step = recipe.steps[i % recipe.steps.length]!;
    const since = days[i - 1] ?? "";
    return {
      initiative: recipe.initiative,
      reportedOn,
      course: turn?.course ?? "on-course",
      ...(turn?.reason !== undefined && { reason: turn.reason }),
      ...step,
      milestones: newsOf(recipe, since, reportedOn),
      ...(turn?.asks !== undefined && { help: { bodies: [turn.asks], organisations: [] } }),
      reportedBy: "lead",
    };
  });
}

function reportingDays({ from, to, everyMonths, day }: ExampleReports): readonly string[] {
  const days: string[] = [];
  let month: string | undefined = from;
  while (month !== undefined && month <= to) {
    days.push(`${firstDay(month).slice(0, 8)}${String(day).padStart(2, "0")}`);
    month = shiftPeriod(month, everyMonths);
  }
  return days;
}

function newsOf({ finished, moved }: ExampleReports, since: string, until: string) {
  const isNew = (day: string) => day > since && day <= until;
  return [
    ...finished
      .filter(({ on }) => isNew(on))
      .map(({ milestone, on }): MilestoneNews => ({ milestone, is: "done", on })),
    ...moved
      .filter(({ told }) => isNew(told))
      .map(({ milestone, to }): MilestoneNews => ({ milestone, is: "expected", on: to })),
  ];
}
