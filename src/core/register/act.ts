import * as z from "zod";

/** Longest text of one field, in characters: some pages, for minutes and reasons. */
export const longestWords = 8000;

/** Free text of an act; `null` once it was erased. */
export const Words = z.string().trim().min(1).max(longestWords).nullable();

/**
 * The schema of one kind of act.
 * @param data plain data: ids, days, choices; never free text, for it cannot be erased
 * @param words the free text by name; use `Words` and `Words.optional()`
 */
export const act = <K extends string, D extends z.ZodRawShape, W extends z.ZodRawShape>(
  kind: K,
  data: D,
  words: W,
) =>
  z.strictObject({
    kind: z.literal(kind),
    data: z.strictObject(data),
    words: z.strictObject(words),
  });
