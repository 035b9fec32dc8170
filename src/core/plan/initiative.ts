import * as z from "zod";
import { Course } from "./course.ts";
import { Figure } from "./figure.ts";
import { Origin } from "./origin.ts";
import { idOf, refTo } from "./reference.ts";
import { Certainty, Statement, stated } from "./stated.ts";
import { Dutch, Text } from "./text.ts";

/** One entry of the plan's list of initiatives. */
export const Initiative = z.strictObject({
  id: idOf("initiative"),
  /** The name as the plan writes it, typing errors included. */
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  challenge: refTo("challenge"),
  /** Place in the plan's list for this challenge. */
  order: z.int().positive(),
  summary: Text,
  /** "name-only" when the plan gives a name and nothing else. */
  described: z.enum(["name-only", "described"]),
  organisations: z.array(refTo("organisation")).default([]),
  municipalities: z.array(refTo("municipality")).default([]),
  /** A place or institution in the name that could not be tied to an organisation. */
  hint: z.string().min(1).optional(),
  overlapsWith: z.array(refTo("initiative")).default([]),
  partOf: refTo("priority").optional(),
  /** What was decided about it since; a priority with an entry of the list has it there. */
  course: Course.optional(),
  origin: Origin,
});
export type Initiative = z.infer<typeof Initiative>;

/** A party as the plan names it, tied to an organisation where that is sure. */
export const Party = z.strictObject({
  as: z.string().min(1).describe("The name as written in the plan"),
  organisation: refTo("organisation").optional(),
  role: Text.optional(),
  /** False when the plan says that this party still has to be asked. */
  confirmed: z.boolean().default(true),
});
export type Party = z.infer<typeof Party>;

export const Quarter = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/, 'Write a quarter as "2024-Q1"')
  .describe("A quarter, for example 2024-Q1");

/** One bar in the plan's quarter planning. */
export const PlanningBar = z.strictObject({
  activities: z.array(Dutch).min(1),
  /** First and last quarter; the plan's own text has lost the place of the bars. */
  from: Quarter.optional(),
  to: Quarter.optional(),
  certainty: Certainty,
  origin: Origin,
});
export type PlanningBar = z.infer<typeof PlanningBar>;

const Parties = z.strictObject({
  parties: z.array(Party).min(1),
  note: Text.optional(),
  origin: Origin,
});
const Statements = z.strictObject({ items: z.array(Dutch).min(1), origin: Origin });

/** One of the initiatives that the region wants to speed up together. */
export const Priority = z.strictObject({
  id: idOf("priority"),
  number: z.int().positive(),
  name: z.string().min(1),
  challenge: refTo("challenge"),
  /** Left out when the list of initiatives has no such entry. */
  initiative: refTo("initiative").optional(),
  summary: Text,
  /** How far the plan has worked it out. */
  detail: z.enum(["full", "one-page", "none"]),
  problem: stated(Statement),
  idea: stated(Statement),
  targetGroup: stated(Statement),
  quality: stated(Statement),
  accessibility: stated(Statement),
  affordability: stated(Statement),
  lead: stated(Parties),
  /** Parties in the quarter planning. */
  currentParties: stated(Parties),
  /** Parties in the two-page description, which do not always agree with the planning. */
  describedParties: stated(Parties),
  start: stated(Statement),
  startDate: z
    .string()
    .regex(/^\d{4}(-(Q[1-4]|H[12]|\d{2}-\d{2}))?$/)
    .optional(),
  process: stated(Statement),
  staff: stated(Statement),
  ict: stated(Statement),
  risks: stated(Statements),
  funding: stated(Statement),
  figures: z.array(Figure).default([]),
  planning: stated(z.array(PlanningBar).min(1)),
  /** The plan marks one evaluation; its quarter is lost in the source. */
  evaluation: stated(z.strictObject({ quarter: Quarter.optional(), note: Text, origin: Origin })),
  /** What was decided about it since, when the list of initiatives has no such entry. */
  course: Course.optional(),
  origin: Origin,
});
export type Priority = z.infer<typeof Priority>;
