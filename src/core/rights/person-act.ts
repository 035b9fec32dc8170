import * as z from "zod";
import { act, Words } from "../register/index.ts";
import { Role } from "./role.ts";

/** What happens to the roles of a person; the subject is "person:<id>". */
export const PersonAct = z.discriminatedUnion("kind", [
  act("role-given", { role: Role }, { reason: Words.optional() }),
  /** Ends a role from a day on; it is named as it was given. */
  act("role-ended", { role: Role, on: z.iso.date() }, { reason: Words.optional() }),
]);
export type PersonAct = z.infer<typeof PersonAct>;
