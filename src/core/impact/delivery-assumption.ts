import * as z from "zod";
import { localRef, Origin, refTo, Text } from "../plan/index.ts";
import { Estimate } from "./estimate.ts";

/** A part of the work of an initiative, done by one organisation. */
const Carrier = z.strictObject({
  organisation: refTo("organisation"),
  part: z.number().positive().max(1).describe("Part of the work, 0 to 1; what is left is nobody's"),
});

/** An initiative, or a priority that no initiative of the list covers: one of the two. */
const Other = z.strictObject({
  initiative: refTo("initiative").optional(),
  priority: refTo("priority").optional(),
});

const work = {
  fteBuilding: Estimate.describe("Full-time jobs while it grows to full size"),
  fteRunning: Estimate.describe("Full-time jobs to keep it going after that"),
  euroPerYear: Estimate.describe("All that it costs in a year, this work included"),
};

/**
 * What it takes to carry the plan out: people to organise the change, and money. The care or
 * support that is given differently is not in it: that is what the mechanisms are about.
 */
export const Delivery = z.strictObject({
  explanation: Text,
  /** What an initiative takes of which nothing else is said. */
  usual: z.strictObject({ explanation: Text, ...work }),
  initiatives: z
    .array(
      z.strictObject({
        /** One of the two. */
        initiative: refTo("initiative").optional(),
        priority: refTo("priority").optional(),
        explanation: Text,
        fteBuilding: work.fteBuilding.optional(),
        fteRunning: work.fteRunning.optional(),
        euroPerYear: work.euroPerYear.optional(),
        funder: localRef().optional().describe("Id of a funding source of the plan"),
        /** Left out: all parties of the initiative in the plan, in equal parts. */
        carriers: z.array(Carrier).min(1).optional(),
        needs: z.array(Other).default([]).describe("Must have started by the time it starts"),
        excludes: z.array(Other).default([]).describe("Never goes together with it"),
      }),
    )
    .default([]),
  /** Who is not here has not said, and nobody has guessed, what it can give. */
  capacities: z
    .array(
      z.strictObject({
        organisation: refTo("organisation"),
        fteForChange: Estimate.describe("Full-time jobs it can give to change at any time"),
      }),
    )
    .default([]),
  /** Money there is; a source or a year that is not here is not known. */
  budgets: z
    .array(
      z.strictObject({
        funder: localRef().describe("Id of a funding source of the plan"),
        year: z.int(),
        budget: Estimate.describe("Euros in that year"),
      }),
    )
    .default([]),
  /** In which sectors an organisation has people at work; who is not here has none, or unknown. */
  employers: z
    .array(
      z.strictObject({
        organisation: refTo("organisation"),
        sectors: z.array(refTo("sector")).min(1),
        origin: Origin,
      }),
    )
    .default([]),
  /** What a full-time job costs who employs it; a sector that is not here is not known. */
  labourCosts: z
    .array(
      z.strictObject({
        sector: refTo("sector"),
        euroPerFte: Estimate.describe(
          "Euros per full-time job per year, employer's costs included",
        ),
      }),
    )
    .default([]),
});
export type Delivery = z.infer<typeof Delivery>;
