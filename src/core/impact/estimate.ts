import * as z from "zod";
import { Origin, Text } from "../plan/index.ts";

/** How strong the evidence behind an estimate is, strongest first. */
export const evidenceGrades = ["trial", "cohort", "regional", "expert", "none"] as const;
export const EvidenceGrade = z
  .enum(evidenceGrades)
  .describe(
    "trial = controlled study, cohort = observational study, regional = measured in a region, expert = informed guess, none = no evidence",
  );
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

/** Where the figure itself comes from. */
export const Basis = z.enum(["plan", "literature", "assumption"]);

const about = {
  grade: EvidenceGrade,
  basis: Basis,
  note: Text.optional(),
  origin: Origin,
  countedBy: z
    .string()
    .optional()
    .describe(
      "Id of an indicator of the region: of those who could, the part that did, per initiative",
    ),
};

/**
 * An uncertain quantity: the bounds of its 90 % range; or the least, most likely and most that it
 * can be; or so many of so many that were counted; or one value whose range follows from its
 * evidence grade (see `spread.ts`). The unit belongs to the field that holds it.
 */
export const Estimate = z
  .union([
    z
      .strictObject({
        low: z.number().describe("5th percentile; with a mode, the least that it can be"),
        mode: z.number().optional().describe("Most likely: low and high are then the whole range"),
        high: z.number().describe("95th percentile; with a mode, the most that it can be"),
        ...about,
      })
      .refine(({ low, high }) => low <= high, { error: "low is above high: swap them" })
      .refine(({ low, mode = low, high }) => low <= mode && mode <= Math.max(low, high), {
        error: "low, mode and high must stand in that order",
      }),
    z
      .strictObject({
        part: z.int().min(0).describe("How many of those counted did"),
        of: z.int().min(1).describe("How many were counted"),
        ...about,
      })
      .refine(({ part, of }) => part <= of, { error: "part is more than of: swap them" }),
    z.strictObject({
      value: z.number().describe("Median; the range follows from the grade"),
      ...about,
    }),
  ])
  .meta({ id: "Estimate" });
export type Estimate = z.infer<typeof Estimate>;

/** The lowest number that an estimate names. */
export function lowestOf(estimate: Estimate): number {
  if ("low" in estimate) return estimate.low;
  return "value" in estimate ? estimate.value : estimate.part;
}
