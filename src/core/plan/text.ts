import * as z from "zod";

/** A sentence in plain Dutch (B1), written for this product and never copied from the plan. */
export const Dutch = z
  .string()
  .trim()
  .min(1)
  .meta({ id: "Dutch", description: "Plain Dutch (B1), in our own words" });

/** A short text that every reader gets in the own language. */
export const Text = z
  .strictObject({
    nl: Dutch,
    en: z.string().trim().min(1).describe("The same in plain English"),
  })
  .meta({ id: "Text", description: "A text in Dutch and English" });
export type Text = z.infer<typeof Text>;
