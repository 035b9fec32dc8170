import * as z from "zod";
import type { Change } from "./change.ts";
import { listOf } from "./documents.ts";

/** Which changes may go the light way: recorded at once by who may, without a decision. */
export const ChangeRules = z.strictObject({
  /** As "initiatives.summary": the list, and the field of its records. */
  lightPath: z.array(z.string()).default([]),
});
export type ChangeRules = z.infer<typeof ChangeRules>;

/** Whether changes may be recorded at once, without a body that decides about them. */
export const isLight = (changes: readonly Change[], { lightPath }: ChangeRules): boolean =>
  changes.length > 0 &&
  changes.every(
    (change) =>
      change.kind === "set" &&
      change.in === "plan" &&
      lightPath.includes(`${listOf(change.record)}.${change.field}`),
  );
