import * as z from "zod";
import { refTo, Text } from "../plan/index.ts";

/** What raises a signal; each kind is computed, none is picked by a person. */
export const triggers = [
  /** An indicator shows a special cause in the unfavourable direction. */
  "special-cause",
  "target-missed",
  /** Chance of reaching the target below the threshold, 0 to 1. */
  "target-out-of-reach",
  /** A milestone is more than the threshold of days late. */
  "milestone-late",
  /** No report for more than the threshold of days. */
  "report-silent",
  "initiative-stuck",
  "initiative-stalled",
  /** Likelihood × impact (each 1 to 5) at or above the threshold. */
  "risk-rising",
  /** The median gap of the plan's year is larger than a forecast ago by more people than this. */
  "forecast-falling",
  /** A precondition is marked as blocked. */
  "precondition-blocked",
  /** A provider of crucial care is about to disappear. */
  "provision-disappearing",
  /** An action is more than the threshold of days overdue. */
  "action-overdue",
  /** A source did not deliver in time. */
  "data-overdue",
  /** A grant ends within the threshold of days without cover after it. */
  "funding-ends",
  /** The contract of a digital solution that is not ended stops within the threshold of days. */
  "contract-ends",
  /** A member of a board logged nothing with its constituency for the threshold of days. */
  "constituency-silent",
  /** A party is asked more than it can give, with a chance of the threshold or more, 0 to 1. */
  "party-overloaded",
] as const;
export type Trigger = (typeof triggers)[number];

/** Where the ladder begins for a rule. */
export const ladderSteps = [
  "lead",
  "coordination-group",
  "tactical-board",
  "governing-board",
] as const;
export type LadderStep = (typeof ladderSteps)[number];

/** Triggers that say nothing without a threshold. */
const needThreshold: ReadonlySet<Trigger> = new Set([
  "target-out-of-reach",
  "milestone-late",
  "report-silent",
  "risk-rising",
  "forecast-falling",
  "action-overdue",
  "data-overdue",
  "funding-ends",
  "contract-ends",
  "constituency-silent",
  "party-overloaded",
]);

/** One rule of the region. */
export const SignalRule = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    trigger: z.enum(triggers),
    /** In the unit that the trigger names; left out where it needs none. */
    threshold: z.number().nonnegative().optional(),
    title: Text,
    /** What it means and what is asked, for who has to answer. */
    explanation: Text,
    startsAt: z.enum(ladderSteps),
    /** Days a lead has to answer; a body answers at its next meeting. */
    leadDays: z.int().min(1).max(90).default(14),
    /** The challenge that all it finds belongs to, where the plan does not say so itself. */
    challenge: refTo("challenge").optional(),
  })
  .refine(({ trigger, threshold }) => needThreshold.has(trigger) === (threshold !== undefined), {
    path: ["threshold"],
    message: "This trigger needs a threshold, or has none",
  });
export type SignalRule = z.infer<typeof SignalRule>;
