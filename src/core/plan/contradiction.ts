import * as z from "zod";
import { Origin } from "./origin.ts";
import { localId, refToAny } from "./reference.ts";
import { Dutch, Text } from "./text.ts";

const Side = z.strictObject({ text: Dutch, origin: Origin });

/** Places where the sources contradict themselves, lose something or leave a gap. */
export const Contradiction = z.strictObject({
  id: localId(),
  kind: z.enum(["contradiction", "name-variant", "lost-in-source", "gap"]),
  severity: z.enum(["high", "medium", "low"]),
  topic: Text,
  summary: Text,
  a: Side,
  b: Side.optional(),
  /** How this product treats it. */
  treatment: Text.optional(),
  /** Records it concerns, each as "kind:id", so that their pages can show it. */
  about: z.array(refToAny()).default([]),
  origin: Origin,
});
export type Contradiction = z.infer<typeof Contradiction>;
