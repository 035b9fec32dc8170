import * as z from "zod";
import { refTo } from "./reference.ts";

const on = z.iso.date().describe("The day on which it takes effect");

/** One step in the course of an initiative, each set by a decision. */
export const CourseStep = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("started"), on }),
  z.strictObject({
    kind: z.literal("scaled"),
    on,
    factor: z
      .number()
      .positive()
      .max(10)
      .describe("How many take part, compared with the plan: 1.5 is half as many again"),
  }),
  /** It goes on as part of another. */
  z.strictObject({ kind: z.literal("merged"), on, into: refTo("initiative") }),
  /** It goes on as others. */
  z.strictObject({ kind: z.literal("split"), on, into: z.array(refTo("initiative")).min(1) }),
  z.strictObject({ kind: z.literal("stopped"), on }),
]);
export type CourseStep = z.infer<typeof CourseStep>;

/**
 * What decisions made of an initiative after the plan was written, the oldest step first; left out
 * as long as it goes as the plan says.
 */
export const Course = z
  .array(CourseStep)
  .min(1)
  .refine((steps) => steps.every(({ on: day }, at) => at === 0 || steps[at - 1]!.on <= day), {
    error: "Put the steps in order of their days, the oldest first",
  });
export type Course = z.infer<typeof Course>;

/**
 * The step that holds on a day; nothing when it goes as the plan says.
 * @param day YYYY-MM-DD
 */
export function stepOn(course: Course | undefined, day: string): CourseStep | undefined {
  return course?.findLast(({ on: from }) => from <= day);
}

/** The steps after which an initiative does nothing more itself. */
export function hasEnded(
  step: CourseStep | undefined,
): step is Extract<CourseStep, { kind: "merged" | "split" | "stopped" }> {
  return step?.kind === "merged" || step?.kind === "split" || step?.kind === "stopped";
}
