import * as z from "zod";
import { Origin } from "./origin.ts";
import { idOf, refTo } from "./reference.ts";
import { Certainty } from "./stated.ts";
import { Text } from "./text.ts";

export const Risk = z.strictObject({
  id: idOf("risk"),
  number: z.int().positive(),
  title: Text,
  summary: Text,
  mitigation: Text,
  /** Challenges this risk touches most; our own reading, empty when it touches all. */
  challenges: z.array(refTo("challenge")).default([]),
  origin: Origin,
});
export type Risk = z.infer<typeof Risk>;

/** Something that must be in place before the plan can work. */
export const Precondition = z.strictObject({
  id: idOf("precondition"),
  number: z.int().positive(),
  title: Text,
  summary: Text,
  /** Who can arrange it: the region itself, the national government, or both. */
  local: z.boolean(),
  national: z.boolean(),
  certainty: Certainty,
  challenges: z.array(refTo("challenge")).default([]),
  origin: Origin,
});
export type Precondition = z.infer<typeof Precondition>;
