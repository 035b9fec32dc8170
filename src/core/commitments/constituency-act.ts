import * as z from "zod";
import { refTo } from "../plan/index.ts";
import { act, Words } from "../register/index.ts";

/** Where a member of a board spoke with its constituency. */
export const occasions = ["meeting", "one-to-one", "letter", "visit", "other"] as const;

/** How many people it reached, as a band: nobody counts them exactly. */
export const reaches = ["under-10", "10-to-49", "50-to-249", "250-or-more"] as const;

const data = {
  organisation: refTo("organisation"),
  on: z.iso.date(),
  occasion: z.enum(occasions),
  reach: z.enum(reaches),
  asks: z.boolean().describe("Whether the constituency asks something of the board"),
};
const words = {
  told: Words,
  heard: Words.optional(),
  /** What is asked of the board. */
  question: Words.optional(),
};

/**
 * What a member of a board told its constituency and heard back; the subject is
 * "constituency:<uuid>".
 */
export const ConstituencyAct = z.discriminatedUnion("kind", [
  act("constituency-told", data, words),
  /** The whole of it anew, by who told it. */
  act("constituency-corrected", data, words),
]);
export type ConstituencyAct = z.infer<typeof ConstituencyAct>;
