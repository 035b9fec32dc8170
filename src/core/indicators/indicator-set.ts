import * as z from "zod";
import { localId, localRef, Origin, refTo, Text } from "../plan/index.ts";
import { Indicator } from "./indicator.ts";
import { Measure } from "./measure.ts";
import { Source, Template } from "./source.ts";

/** A population by age that rates are brought to, so that old and young areas compare. */
const StandardPopulation = z.strictObject({
  id: localId(),
  title: Text,
  /** People per group; groups have the names that the measures give them. */
  groups: z.record(z.string(), z.number().positive()),
  origin: Origin,
});
export type StandardPopulation = z.infer<typeof StandardPopulation>;

/**
 * A municipality that no longer exists since this day. Figures of earlier periods go to `to`, where
 * its inhabitants live today: after two changes in a row that is the last one.
 */
const BoundaryChange = z.strictObject({
  on: z.iso.date(),
  from: z.string().regex(/^GM\d{4}$/),
  to: z.string().regex(/^GM\d{4}$/),
  /** Part of the inhabitants that went along; 1 for a merger or a new name. */
  share: z.number().positive().max(1).default(1),
  origin: Origin,
});
export type BoundaryChange = z.infer<typeof BoundaryChange>;

/** A part of the regional profile: a question, and what answers it, in this order. */
const ProfilePart = z.strictObject({
  id: localId(),
  title: Text,
  /** Figures that the plan states. */
  figures: z.array(refTo("figure")).default([]),
  indicators: z.array(localRef()).default([]),
});
export type ProfilePart = z.infer<typeof ProfilePart>;

/** Everything a region measures, as its files say it. */
export const IndicatorSet = z.strictObject({
  format: z.literal(1),
  region: z.string().min(1),
  sources: z.array(Source),
  templates: z.array(Template).default([]),
  measures: z.array(Measure),
  standards: z.array(StandardPopulation).default([]),
  boundaries: z.array(BoundaryChange).default([]),
  indicators: z.array(Indicator),
  profile: z.array(ProfilePart).default([]),
});
export type IndicatorSet = z.infer<typeof IndicatorSet>;
