import * as z from "zod";
import { Origin } from "./origin.ts";
import { refTo, idOf } from "./reference.ts";
import { Text } from "./text.ts";

export const isoDate = z.iso.date().describe("A date as 2023-12-22");

/** A source that origins point at. */
export const Document = z.strictObject({
  id: idOf("document"),
  title: z.string().min(1),
  /** For a document of our own: its title in English; the title of any other stays as it is. */
  titleEn: z.string().min(1).optional(),
  kind: z.enum(["plan", "website", "statistics", "study", "own-work"]),
  publisher: z.string().min(1).optional(),
  date: isoDate.optional(),
  url: z.url().optional(),
  licence: z.string().min(1).optional(),
  /** Number of lines, for documents that are cited by line. */
  lineCount: z.int().positive().optional(),
  note: Text.optional(),
});
export type Document = z.infer<typeof Document>;

export const Municipality = z.strictObject({
  id: idOf("municipality").describe("CBS code, for example GM0268"),
  name: z.string().min(1),
  /** False when the plan itself does not name this municipality. */
  namedInPlan: z.boolean(),
  origin: Origin,
});
export type Municipality = z.infer<typeof Municipality>;

export const Region = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  summary: Text,
  collaboration: z.strictObject({
    name: z.string().min(1),
    abbreviation: z.string().min(1),
    mailbox: z.email().optional(),
    origin: Origin,
  }),
  plan: z.strictObject({
    name: z.string().min(1),
    adopted: isoDate,
    adoptedBy: refTo("body"),
    status: Text,
    frameworks: z.array(z.string().min(1)),
    origin: Origin,
  }),
  origin: Origin,
});
export type Region = z.infer<typeof Region>;
