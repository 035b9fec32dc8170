import * as z from "zod";
import { About, missingReasons, Period, periodNotations } from "../observations/index.ts";
import { localId, localRef, Origin, Text } from "../plan/index.ts";

/** How often a source publishes. */
export const PublicationRhythm = z.enum([
  "two-years",
  "year",
  "half-year",
  "quarter",
  "month",
  "two-weeks",
  "day",
  "once",
]);
export type PublicationRhythm = z.infer<typeof PublicationRhythm>;

/** A table of Statistics Netherlands or of a third party on its host, in either protocol. */
const ODataTable = z.strictObject({
  kind: z.literal(["odata-v3", "odata-v4"]),
  /** Where the tables of the publisher stand: https://opendata.cbs.nl, https://dataderden.cbs.nl, … */
  host: z.url(),
  /** Catalogue of a v4 host. */
  catalogue: z.string().min(1).default("CBS"),
  table: z.string().regex(/^[A-Za-z0-9]+$/, "Write the table id, for example 85039NED"),
  /** Dimension of area, or the one area that the whole table is about. */
  area: z.union([
    z.strictObject({
      dimension: z.string().min(1),
      /** Our name → code in the table, for areas such as { "area:regioplus-x": "RP12" }. */
      codes: z.record(About, z.string().min(1)).optional(),
    }),
    z.strictObject({ always: About }),
  ]),
  /** Dimension of time, or the one period of a table that appears anew every year. */
  period: z
    .union([z.strictObject({ dimension: z.string().min(1) }), z.strictObject({ always: Period })])
    .default({ dimension: "Perioden" }),
});

/** Which column of a table holds what; how a file is read that people or other bodies deliver. */
export const Template = z.strictObject({
  id: localId(),
  title: Text,
  format: z.enum(["csv", "xlsx"]).default("csv"),
  separator: z.enum([";", ",", "tab"]).default(";"),
  decimal: z.enum([",", "."]).default(","),
  /** Name of the sheet; the first when left out. */
  sheet: z.string().min(1).optional(),
  /** 1-based line of the header. */
  headerLine: z.int().positive().default(1),
  /** Column with what a row is about, or one value for all rows. */
  about: z.union([
    z.strictObject({
      column: z.string().min(1),
      /** What the file calls it → area code or "organisation:id"; left out when it has codes. */
      values: z.record(z.string(), About).optional(),
    }),
    z.strictObject({ always: About }),
  ]),
  period: z.union([
    z.strictObject({
      column: z.string().min(1),
      notation: z.enum(periodNotations).default("period"),
    }),
    z.strictObject({ always: Period }),
  ]),
  /** One measure per column (wide), or a column that names the measure (long). */
  values: z
    .array(
      z.strictObject({
        column: z.string().min(1),
        measure: localRef(),
        group: z.string().min(1).optional(),
        /** Only rows where another column has this value: long files. */
        where: z.record(z.string(), z.string()).optional(),
      }),
    )
    .min(1),
  /** Rows about the same thing are added up, such as costs per age and sex; else refused. */
  addUp: z.boolean().default(false),
  /** Text in a cell → why there is no value. An empty cell means unknown unless it says otherwise. */
  missing: z.record(z.string(), z.enum(missingReasons)).default({}),
});
export type Template = z.infer<typeof Template>;

export const Connector = z.discriminatedUnion("kind", [
  ODataTable,
  /** A file on a fixed address, read with a template. */
  z.strictObject({ kind: z.literal("file-on-web"), url: z.url(), template: localRef() }),
  /** A file shipped with the region, below its folder; its origin names where it came from. */
  z.strictObject({
    kind: z.literal("file-of-region"),
    path: z.string().min(1),
    template: localRef(),
    retrievedOn: z.iso.date(),
  }),
  /** Files that a party uploads. */
  z.strictObject({ kind: z.literal("upload"), template: localRef() }),
  /** Typed or pasted in a grid on the site. */
  z.strictObject({ kind: z.literal("entry") }),
  /** What Eenlijn knows itself from reports and forecasts. */
  z.strictObject({ kind: z.literal("own-records") }),
  /** A source that is named, but of which no table or address is known yet. */
  z.strictObject({ kind: z.literal("to-be-found"), note: Text }),
]);
export type Connector = z.infer<typeof Connector>;

/** The template a connector reads with, if it reads files. */
export function templateOf(connector: Connector): string | undefined {
  return "template" in connector ? connector.template : undefined;
}

/** Somebody who publishes figures, in one table or file. */
export const Source = z.strictObject({
  id: localId(),
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  /** Page where people can read about it. */
  url: z.url().optional(),
  connector: Connector,
  rhythm: PublicationRhythm,
  /** Months between the end of a period and its publication. */
  delayMonths: z.number().nonnegative().optional(),
  /** What its areas are, when that is not the municipalities of the region. */
  covers: Text.optional(),
  /** Year of the municipal division; left out when it follows the year of the figure. */
  boundaryYear: z.int().optional(),
  note: Text.optional(),
  origin: Origin,
});
export type Source = z.infer<typeof Source>;
