import * as z from "zod";
import { Origin } from "./origin.ts";
import { Dutch } from "./text.ts";

/**
 * What the plan says about something. Four cases that must never be mixed up:
 * a value, "n.t.b." (the plan says: still to be determined), "n.v.t." (the plan says: does not
 * apply), and a field that is left out (the plan is silent).
 */
export const toBeDetermined = "n.t.b.";
export const notApplicable = "n.v.t.";
const Open = z.enum([toBeDetermined, notApplicable]);
export type Open = z.infer<typeof Open>;

export const stated = <S extends z.ZodType>(value: S) => z.union([Open, value]).optional();

export const Statement = z
  .strictObject({
    text: Dutch,
    /** The plan says something, but also that it must still be worked out; otherwise left out. */
    open: z
      .literal(true)
      .optional()
      .describe("The plan says something, but also that it must still be worked out"),
    origin: Origin,
  })
  .meta({ id: "Statement" });
export type Statement = z.infer<typeof Statement>;

/** How sure we are that the source was read correctly; left out when there is no doubt. */
export const Certainty = z
  .enum(["high", "medium", "low", "undetermined"])
  .describe("How sure the reading of the source is");
export type Certainty = z.infer<typeof Certainty>;

export function isOpen(value: unknown): value is Open {
  return value === toBeDetermined || value === notApplicable;
}
