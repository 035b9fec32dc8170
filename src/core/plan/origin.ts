import * as z from "zod";
import { roles } from "./reference.ts";

/**
 * Where something stands: a document of the region and, for documents with numbered lines,
 * the lines. Written as "regioplan 768-770; 772"; a document without lines is just its id.
 */
const pattern = /^[a-z0-9-]+( \d+(-\d+)?(; ?\d+(-\d+)?)*)?$/;

export const Origin = z
  .array(
    z
      .string()
      .regex(pattern, 'Write a document id and its lines, for example "regioplan 768-770; 772"'),
  )
  .min(1, "Name at least one document: a record without origin is not shown")
  .register(roles, { is: "origin" })
  .meta({
    id: "Origin",
    description: 'Where this stands, for example ["regioplan 768-770; 772", "website 28"]',
  });
export type Origin = z.infer<typeof Origin>;

/** One document with its line ranges, each from and to inclusive and 1-based. */
export interface Citation {
  readonly document: string;
  readonly lines: readonly { readonly from: number; readonly to: number }[];
}

/** Reads the written form of an origin. Total on everything that `Origin` accepts. */
export function citations(origin: Origin): Citation[] {
  return origin.map((entry) => {
    const space = entry.indexOf(" ");
    if (space < 0) return { document: entry, lines: [] };
    const lines = entry
      .slice(space + 1)
      .split(";")
      .map((range) => {
        const [from = "", to = from] = range.trim().split("-");
        return { from: Number(from), to: Number(to) };
      });
    return { document: entry.slice(0, space), lines };
  });
}
