import * as z from "zod";
import { FigureKind, localId, localRef, Text } from "../plan/index.ts";

/** A code, or several codes whose values are added up. */
const Codes = z.union([z.string(), z.array(z.string()).min(1)]);

/** What a connector must pick from its table. */
const Selection = z.strictObject({
  /** Title of the topic as the table lists it: its column or code may change, its title does not. */
  topic: z.string().min(1),
  /** Code per other dimension: { Leeftijd: "20300" }. */
  dimensions: z.record(z.string(), z.string()).default({}),
  /** Dimension whose codes are groups of this measure: { Leeftijd: { "65+": "80200" } }. */
  groups: z
    .strictObject({ dimension: z.string().min(1), codes: z.record(z.string(), Codes) })
    .optional(),
  /** Codes of the bounds of the interval, in the dimension that holds them. */
  bounds: z
    .strictObject({ dimension: z.string(), lower: z.string(), upper: z.string() })
    .optional(),
});

export const indicatorUnits = [
  "people",
  "inhabitants",
  "fte",
  "percent",
  "per-1000-inhabitants",
  "days",
  "weeks",
  "euro",
  "euro-per-inhabitant",
  "index",
  "number",
  "initiatives",
  "milestones",
  "kilometres",
  "hours-per-week",
] as const;
export const IndicatorUnit = z.enum(indicatorUnits);
export type IndicatorUnit = z.infer<typeof IndicatorUnit>;

/** Units of things that are counted: areas and periods may be added up. */
export const countUnits: readonly IndicatorUnit[] = [
  "people",
  "inhabitants",
  "fte",
  "euro",
  "number",
  "initiatives",
  "milestones",
];

/** One quantity that a source publishes. */
export const Measure = z.strictObject({
  id: localId(),
  title: Text,
  /** Who answers for it, and whose rhythm says when newer values are due. */
  source: localRef(),
  /** Other deliveries of the same quantity: a table of another year, a file, an entry form. */
  alsoFrom: z.array(localRef()).default([]),
  unit: IndicatorUnit,
  kind: FigureKind,
  /**
   * How areas join: "sum" for counts; a mean weighted by another measure is an estimate; "never"
   * when the source gives nothing to join by.
   */
  joins: z.union([
    z.literal("sum"),
    z.strictObject({ meanWeightedBy: localRef() }),
    z.literal("never"),
  ]),
  /** Counts of people: values under the threshold are hidden before they are stored. */
  smallNumbers: z
    .strictObject({
      threshold: z.int().min(2).default(10),
      roundTo: z.int().positive().default(1),
    })
    .refine(({ threshold, roundTo }) => roundTo <= threshold, {
      error: "roundTo is above the threshold: a count that is shown would become zero",
    })
    .optional(),
  /** What to pick from a table; files have a template that says which column it is. */
  selection: Selection.optional(),
  /** What a reader must know of these values, such as who worked them out. */
  note: Text.optional(),
});
export type Measure = z.infer<typeof Measure>;

/** The measures that a source may deliver. */
export function measuresFrom(source: string, measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(
    (measure) => measure.source === source || measure.alsoFrom.includes(source),
  );
}
