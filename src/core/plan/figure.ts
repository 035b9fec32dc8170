import * as z from "zod";
import { Origin } from "./origin.ts";
import { idOf, refTo } from "./reference.ts";
import { Text } from "./text.ts";

/** Six kinds of figure that are never mixed: design rule 2. */
export const figureKinds = [
  "observed",
  "registered",
  "estimate",
  "forecast",
  "reported",
  "assumed",
] as const;
export const FigureKind = z
  .enum(figureKinds)
  .describe(
    "observed = measured, registered = from a register, estimate = modelled, forecast = about the future, reported = stated by a party, assumed = ours",
  );
export type FigureKind = z.infer<typeof FigureKind>;

/** Units a figure of a plan can have. Percent is 0 to 100; a share is written as a fraction. */
export const units = [
  "people",
  "fte",
  "percent",
  "fraction",
  "inhabitants",
  "municipalities",
  "organisations",
  "representatives",
  "initiatives",
  "visits-per-year",
  "cases-per-fte",
  "cases",
  "hours-per-week",
  "minutes-per-day",
  "years",
  "age",
  "euro",
  "euro-per-year",
  "locations",
  "circles",
  "care-paths",
  "salary-scale",
  "date",
] as const;
export const Unit = z.enum(units);
export type Unit = z.infer<typeof Unit>;

/** A moment as exact as the source gives it: a day, a month or only a year. */
const Moment = z.union([
  z.iso.date(),
  z
    .string()
    .regex(
      /^\d{4}(-(0[1-9]|1[0-2]))?$/,
      'Write a day "2023-12-22", a month "2023-12" or a year "2023", in quotes',
    ),
]);

/** One value, a moment, a range, or a fraction such as one in six. */
export const Amount = z.union([
  z.number(),
  Moment,
  z.strictObject({ low: z.number(), high: z.number() }).refine((range) => range.low <= range.high, {
    error: "low is above high: swap them",
  }),
  z.strictObject({ numerator: z.number(), denominator: z.number().positive() }),
]);
export type Amount = z.infer<typeof Amount>;

/** "exact" unless the source says otherwise. */
const Qualifier = z.enum(["exact", "about", "at-least", "more-than"]);

export const Figure = z
  .strictObject({
    id: idOf("figure"),
    label: Text,
    value: Amount,
    unit: Unit,
    kind: FigureKind,
    qualifier: Qualifier.default("exact"),
    /** A year, or a period such as "2023-2032"; left out when the source names none. */
    period: z
      .string()
      .regex(/^\d{4}(-\d{4})?$/, 'Write a year "2032" or a period "2023-2032"')
      .optional(),
    /** What the figure covers, when that is not the whole region. */
    scope: Text.optional(),
    challenge: refTo("challenge").optional(),
    /** Figures in the same sources that say something else. */
    conflictsWith: z.array(refTo("figure")).default([]),
    note: Text.optional(),
    origin: Origin,
  })
  .meta({ id: "Figure" });
export type Figure = z.infer<typeof Figure>;

/** A sector of the labour market with its forecast shortage. */
export const Sector = z.strictObject({
  id: idOf("sector"),
  title: Text,
  abbreviation: z.string().min(1),
  /** Forecast shortage in people; the sum over sectors is checked against the total figure. */
  shortage: z.strictObject({
    value: z.number(),
    year: z.int(),
    certainty: z.enum(["high", "medium", "low", "undetermined"]),
  }),
  /** Shortage as percentage of staff. Two readings where the source cannot be read in one way. */
  relative: z.strictObject({ readingA: z.number(), readingB: z.number(), note: Text.optional() }),
  origin: Origin,
});
export type Sector = z.infer<typeof Sector>;
