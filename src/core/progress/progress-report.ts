import * as z from "zod";
import { Dutch, refTo } from "../plan/index.ts";

/** How a lead says it goes. */
export const courses = ["on-course", "at-risk", "stuck"] as const;
export type Course = (typeof courses)[number];

/** Who reported: a part in the work, never a person. */
export const reporters = ["lead", "party", "programme-office"] as const;
export type Reporter = (typeof reporters)[number];

/** Longest text of one answer, in characters: about ten lines on a phone. */
export const longestAnswer = 600;
const Answer = Dutch.max(longestAnswer);

/** News about one milestone: it is done, or it is expected on a new day. */
const MilestoneNews = z.discriminatedUnion("is", [
  z.strictObject({ milestone: z.string().min(1), is: z.literal("done"), on: z.iso.date() }),
  z.strictObject({ milestone: z.string().min(1), is: z.literal("expected"), on: z.iso.date() }),
]);
export type MilestoneNews = z.infer<typeof MilestoneNews>;

const Help = z.strictObject({
  bodies: z.array(refTo("body")).default([]),
  organisations: z.array(refTo("organisation")).default([]),
  what: Answer.optional(),
});

/** What is reported of an initiative on one day. A report is added, never changed. */
export const ProgressReport = z
  .strictObject({
    initiative: refTo("initiative"),
    reportedOn: z.iso.date(),
    course: z.enum(courses),
    /** Why it is not on course; never left out when it is not. */
    reason: Answer.optional(),
    done: Answer,
    next: Answer,
    milestones: z.array(MilestoneNews).default([]),
    /** Whose help is needed, for what; left out when none is. */
    help: Help.optional(),
    reportedBy: z.enum(reporters).default("lead"),
  })
  .superRefine(needsReason, { when: wellFormed("course", "reason") })
  .superRefine(datesFit, { when: wellFormed("reportedOn", "milestones") });
export type ProgressReport = z.infer<typeof ProgressReport>;

/** A file of reports. */
export const ProgressReports = z.strictObject({ reports: z.array(ProgressReport) });

type Context = z.RefinementCtx;

/** Looks as soon as these fields are right, so that who fills in a form hears everything at once. */
function wellFormed(...fields: readonly string[]) {
  return ({ issues }: z.core.ParsePayload) =>
    issues.every(({ path = [] }) => path.length > 0 && !fields.includes(String(path[0])));
}

function needsReason({ course, reason }: { course: Course; reason?: unknown }, context: Context) {
  if (course !== "on-course" && reason === undefined)
    context.addIssue({
      code: "custom",
      path: ["reason"],
      message: "A report that is not on course says why",
    });
}

function datesFit(report: { reportedOn: string; milestones: MilestoneNews[] }, context: Context) {
  for (const [index, { is, on }] of report.milestones.entries()) {
    const fits = is === "done" ? on <= report.reportedOn : on >= report.reportedOn;
    if (!fits)
      context.addIssue({
        code: "custom",
        path: ["milestones", index, "on"],
        message:
          is === "done"
            ? "What is done was done on the day of the report or before"
            : "A new date lies on the day of the report or after",
      });
  }
}
