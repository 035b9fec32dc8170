import * as z from "zod";
import { act, Words } from "../register/index.ts";

/** How it stands with what a party promised. */
export const promiseStates = ["open", "delivered", "late"] as const;
export type PromiseState = (typeof promiseStates)[number];

const Day = z.iso.date();

/** What is told of a promise of one party; the subject is "commitment:<party>.<commitment>". */
export const CommitmentAct = z.discriminatedUnion("kind", [
  act(
    "commitment-told",
    { state: z.enum(promiseStates), on: Day, until: Day.optional().describe("The new day") },
    { reason: Words },
  ),
]);
export type CommitmentAct = z.infer<typeof CommitmentAct>;

/** What a party says itself of how it is shown, and that it leaves; the subject is "party:<id>". */
export const PartyAct = z.discriminatedUnion("kind", [
  act(
    "party-commented",
    { on: Day, commitment: z.string().optional().describe("Left out: about the whole") },
    { text: Words },
  ),
  /** Another text for what it said. @see PartyComment.number */
  act("party-comment-corrected", { on: Day, comment: z.int().positive() }, { text: Words }),
  /** From this day on it no longer takes part. */
  act("party-left", { on: Day }, { reason: Words }),
]);
export type PartyAct = z.infer<typeof PartyAct>;
