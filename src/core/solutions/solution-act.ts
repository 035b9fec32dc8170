import * as z from "zod";
import { refTo } from "../plan/index.ts";
import { act, Words } from "../register/index.ts";

/** Whether a solution is meant to go again once there is a better one. */
export const solutionKinds = ["temporary", "lasting"] as const;
export type SolutionKind = (typeof solutionKinds)[number];

export const solutionStates = ["planned", "in-use", "ended"] as const;
export type SolutionState = (typeof solutionStates)[number];

/** What it takes to leave a solution: the money, the contract, and the work that it does. */
export const exitParts = ["financial", "contractual", "functional"] as const;
export type ExitPart = (typeof exitParts)[number];

/** Whole euros a year; no region pays more than this for one solution. */
const EurosPerYear = z.int().nonnegative().max(1_000_000_000);

/**
 * What happens to a digital solution; the subject is "solution:<id>", where the id is that of a
 * system of the plan, or a UUID for a solution that the plan does not have.
 */
export const SolutionAct = z.discriminatedUnion("kind", [
  /** A solution that the plan does not have; always the first act on it. */
  act("solution-named", {}, { name: Words, summary: Words }),
  /** All that is known of it at once: what is left out is not known. */
  act(
    "solution-described",
    {
      owner: refTo("organisation").optional(),
      users: z.array(refTo("organisation")),
      /** Of the list of the region. */
      function: z.string().optional(),
      /** Of the list of the region. */
      standards: z.array(z.string()),
      costPerYear: EurosPerYear.optional(),
      /** The last day of the contract. */
      contractEnds: z.iso.date().optional(),
      /** A priority where the list has no such initiative. */
      initiatives: z.array(z.string()),
    },
    {
      otherStandards: Words.optional(),
      /** Where cost and contract can be found. */
      origin: Words.optional(),
    },
  ),
  /** How it can be left, all parts at once: what is left out is not thought of yet. */
  act(
    "solution-exit-planned",
    {},
    { financial: Words.optional(), contractual: Words.optional(), functional: Words.optional() },
  ),
  act(
    "solution-marked",
    { kind: z.enum(solutionKinds), state: z.enum(solutionStates), on: z.iso.date() },
    { reason: Words.optional() },
  ),
]);
export type SolutionAct = z.infer<typeof SolutionAct>;
