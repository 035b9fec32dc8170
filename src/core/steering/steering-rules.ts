import * as z from "zod";
import { BodyRules } from "../meetings/index.ts";
import { ChangeRules } from "../proposals/index.ts";
import { SignalRule } from "../signals/index.ts";

/** The version of this format. */
export const steeringFormat = 1;

/** What a region agreed on about steering, or the starting point until it did. */
export const SteeringRules = z.strictObject({
  format: z.literal(steeringFormat),
  bodies: z.array(BodyRules).default([]),
  signals: z.array(SignalRule).default([]),
  changes: ChangeRules.default({ lightPath: [] }),
});
export type SteeringRules = z.infer<typeof SteeringRules>;
