import * as z from "zod";
import { refTo, Text } from "../plan/index.ts";

/** What a body may decide; other bodies prepare and advise. */
export const mandates = [
  "change-plan",
  "start-initiative",
  "scale-initiative",
  "merge-initiative",
  "split-initiative",
  "stop-initiative",
  "review-objective",
  "answer-signal",
] as const;
export type Mandate = (typeof mandates)[number];

/** How a body works, where the plan leaves it open or the region agreed on it later. */
export const BodyRules = z.strictObject({
  body: refTo("body"),
  /** Part of its parties that must be there to decide, 0 to 1; left out when nothing is agreed. */
  quorum: z.number().min(0).max(1).optional(),
  mandate: z.array(z.enum(mandates)).default([]),
  /** Days before a meeting on which the papers go out. */
  noticeDays: z.int().min(0).max(60).default(7),
  /** True for our own starting point, that nobody in the region agreed on yet. */
  assumed: z.boolean(),
  note: Text.optional(),
});
export type BodyRules = z.infer<typeof BodyRules>;
