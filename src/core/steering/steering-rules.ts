import * as z from "zod";
import { FundingRules } from "../funding/index.ts";
import { BodyRules } from "../meetings/index.ts";
import { ChangeRules } from "../proposals/index.ts";
import { SignalRule } from "../signals/index.ts";
import { SolutionRules } from "../solutions/index.ts";

/** The version of this format. */
export const steeringFormat = 1;

/** What a region agreed on about steering, or the starting point until it did. */
export const SteeringRules = z.strictObject({
  format: z.literal(steeringFormat),
  bodies: z.array(BodyRules).default([]),
  signals: z.array(SignalRule).default([]),
  changes: ChangeRules.default({ lightPath: [] }),
  /** Left out where nothing is known but what the plan says. */
  funding: FundingRules.optional(),
  /** Left out where nobody agreed on names of functions and standards. */
  solutions: SolutionRules.optional(),
});
export type SteeringRules = z.infer<typeof SteeringRules>;
