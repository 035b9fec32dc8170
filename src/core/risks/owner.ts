import * as z from "zod";
import { refTo } from "../plan/index.ts";

/** Who looks after something: a person, by id alone, or an organisation of the plan. */
export const Owner = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("person"), person: z.uuid() }),
  z.strictObject({ kind: z.literal("organisation"), organisation: refTo("organisation") }),
]);
export type Owner = z.infer<typeof Owner>;
