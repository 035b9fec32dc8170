import * as z from "zod";
import { Origin } from "./origin.ts";
import { localId } from "./reference.ts";
import { Certainty } from "./stated.ts";
import { Text } from "./text.ts";

/** The simplest record: something the plan says, in one line and perhaps a sentence more. */
export const Point = z
  .strictObject({
    id: localId(),
    title: Text,
    summary: Text.optional(),
    certainty: Certainty.optional(),
    origin: Origin,
  })
  .meta({ id: "Point" });
export type Point = z.infer<typeof Point>;

/** What the region wants to be and what it asks of everybody. */
export const Vision = z.strictObject({
  statement: Text,
  keywords: z.array(Point),
  attentionPoints: z.array(Point),
  responsibilityLevels: z.array(Point),
  solutionCriteria: z.array(Point),
  risksOfInaction: z.array(Point),
  partnerDomains: z.array(Point),
  origin: Origin,
});
export type Vision = z.infer<typeof Vision>;

/** What residents asked for, and what was promised about their part. */
export const Participation = z.strictObject({
  points: z.array(Point),
  method: z.array(Point),
  promises: z.array(Point),
  /** What the source has lost, so that silence is not read as absence. */
  gap: Text.optional(),
  origin: Origin,
});
export type Participation = z.infer<typeof Participation>;

/** "2023-12-22", "2023-11", "2024-Q1", "2024" or a span of two of these joined by "/". */
const Moment = z
  .string()
  .regex(/^\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?(\/\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?)?$/);

/** A fixed moment in the making or the execution of the plan. */
export const Milestone = z.strictObject({
  id: localId(),
  title: Text,
  date: Moment,
  /** Another date that the same source gives. */
  otherDate: Moment.optional(),
  note: Text.optional(),
  origin: Origin,
});
export type Milestone = z.infer<typeof Milestone>;

export const FundingSource = z.strictObject({
  id: localId(),
  name: z.string().min(1),
  summary: Text,
  origin: Origin,
});
export type FundingSource = z.infer<typeof FundingSource>;
