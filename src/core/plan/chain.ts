import * as z from "zod";
import { Origin } from "./origin.ts";
import { idOf, localId, refTo } from "./reference.ts";
import { Text } from "./text.ts";

/** Number of municipalities that gave each answer. `none` is "not yet" or, for reach, "limited". */
export const StatusCounts = z.strictObject({
  none: z.int().nonnegative(),
  partly: z.int().nonnegative(),
  fully: z.int().nonnegative(),
  unknown: z.int().nonnegative(),
});
export type StatusCounts = z.infer<typeof StatusCounts>;

const ChainQuestion = z.strictObject({
  id: localId(),
  number: z.int().positive(),
  title: Text,
  /** Left out for the question that is answered in words only. */
  counts: StatusCounts.optional(),
  noneMeans: z.enum(["not-yet", "limited"]).default("not-yet"),
  /** Municipalities that should have answered; counts may add up to fewer and pages say so. */
  outOf: z.int().positive().optional(),
  explanation: Text.optional(),
  challenges: z.array(Text).default([]),
  origin: Origin,
});

/** A chain approach (ketenaanpak) and how far the municipalities are. */
export const Chain = z.strictObject({
  id: idOf("chain"),
  number: z.int().positive(),
  title: Text,
  summary: Text,
  initiatives: z.array(refTo("initiative")).default([]),
  questions: z.array(ChainQuestion).min(1),
  origin: Origin,
});
export type Chain = z.infer<typeof Chain>;

/** What the national agreement asks of the regional prevention infrastructure. */
export const PreventionInfrastructure = z.strictObject({
  summary: Text,
  deadline: z.iso.date(),
  criteria: z.array(
    z.strictObject({
      id: localId(),
      number: z.int().positive(),
      title: Text,
      status: z.enum(["met", "to-follow"]),
      statusNote: Text,
      requirements: z.array(Text),
      origin: Origin,
    }),
  ),
  origin: Origin,
});
export type PreventionInfrastructure = z.infer<typeof PreventionInfrastructure>;

/** Mental-health care that a region cannot do without, and where it is missing. */
export const CrucialCare = z.strictObject({
  summary: Text,
  definition: Text,
  status: Text,
  forms: z.array(z.strictObject({ id: localId(), title: Text })),
  offers: z.array(
    z.strictObject({
      id: localId(),
      form: z.string().describe("Id of one of the forms above"),
      /** The name as the plan writes it. */
      name: z.string().min(1),
      summary: Text,
      /** True when the source has a tick. No tick is not proof of absence; the note says why. */
      present: z.boolean(),
      providers: z.array(
        z.strictObject({
          organisation: refTo("organisation"),
          reach: z.enum(["regional", "supraregional", "undetermined"]),
        }),
      ),
      note: Text.optional(),
      origin: Origin,
    }),
  ),
  actions: z.array(z.strictObject({ id: localId(), title: Text, origin: Origin })),
  origin: Origin,
});
export type CrucialCare = z.infer<typeof CrucialCare>;
