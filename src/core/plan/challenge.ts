import * as z from "zod";
import { Origin } from "./origin.ts";
import { Point } from "./point.ts";
import { idOf, refTo } from "./reference.ts";
import { Text } from "./text.ts";

export const Objective = z.strictObject({
  id: idOf("objective"),
  /** Roman number within the challenge, as the plan writes it. */
  number: z.enum(["i", "ii", "iii", "iv", "v"]),
  title: Text,
  summary: Text,
  origin: Origin,
});
export type Objective = z.infer<typeof Objective>;

/** A priority challenge (prioritaire opgave) with what the region wants to reach. */
export const Challenge = z.strictObject({
  id: idOf("challenge"),
  number: z.int().positive(),
  /** The name as the plan writes it. */
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  title: Text,
  summary: Text,
  goal: Text,
  bottleneck: Text,
  bottleneckOrigin: Origin,
  objectives: z.array(Objective).min(1),
  /** What the plan says about how to get there. */
  approach: z.array(Point),
  /** Left out when no coordination group exists: a gap in governance that pages show. */
  coordinationGroup: refTo("body").optional(),
  coordinationNote: Text.optional(),
  /** True for the challenge that carries the others. */
  enabling: z.boolean().default(false),
  origin: Origin,
});
export type Challenge = z.infer<typeof Challenge>;
