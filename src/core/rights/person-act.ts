import * as z from "zod";
import { act, Words } from "../register/index.ts";
import { Role } from "./role.ts";

/** What happens to a person and their roles; the subject is "person:<id>". */
export const PersonAct = z.discriminatedUnion("kind", [
  act("role-given", { role: Role }, { reason: Words.optional() }),
  /** Ends a role from a day on; it is named as it was given. */
  act("role-ended", { role: Role, on: z.iso.date() }, { reason: Words.optional() }),
  /** A way in was sent, the first one or another. */
  act("person-invited", {}, {}),
  /** Name or address was put right: what it was and is, is kept nowhere but with the account. */
  act("person-corrected", {}, {}),
  /** Every session of theirs was ended by somebody else. */
  act("sessions-ended", {}, {}),
  /** Name, address and ways to sign in are gone. */
  act("person-erased", {}, {}),
]);
export type PersonAct = z.infer<typeof PersonAct>;
