import * as z from "zod";
import { Origin } from "./origin.ts";
import { Point } from "./point.ts";
import { idOf } from "./reference.ts";
import { Certainty } from "./stated.ts";
import { Text } from "./text.ts";

/** A digital (or organisational) system and what the plan asks of it. */
export const System = z.strictObject({
  id: idOf("system"),
  name: z.string().min(1),
  /** True when the plan gives no name and we did. */
  nameIsOurs: z.boolean().default(false),
  aliases: z.array(z.string().min(1)).default([]),
  category: z.string().min(1),
  summary: Text,
  users: z.array(z.string().min(1)).default([]),
  mode: z
    .enum(["build", "adopt", "mention"])
    .describe(
      "build = the region must make or run it, adopt = use what exists, mention = named only",
    ),
  certainty: Certainty,
  origin: Origin,
});
export type System = z.infer<typeof System>;

export const Systems = z.strictObject({
  requirements: z.array(Point),
  items: z.array(System),
});
export type Systems = z.infer<typeof Systems>;
