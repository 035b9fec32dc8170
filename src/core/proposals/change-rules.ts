import * as z from "zod";

/** Which changes may go the light way: recorded at once by who may, without a decision. */
export const ChangeRules = z.strictObject({
  /** As "initiatives.summary": the list, and the field of its records. */
  lightPath: z.array(z.string()).default([]),
});
export type ChangeRules = z.infer<typeof ChangeRules>;
