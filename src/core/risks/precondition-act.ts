import * as z from "zod";
import { act, Words } from "../register/index.ts";
import { Owner } from "./owner.ts";

/** How far something that must be in place is. */
export const preconditionStates = ["open", "being-arranged", "arranged", "blocked"] as const;
export type PreconditionState = (typeof preconditionStates)[number];

/** What happens to a precondition of the plan; the subject is "precondition:<id>". */
export const PreconditionAct = z.discriminatedUnion("kind", [
  act(
    "precondition-marked",
    { state: z.enum(preconditionStates), on: z.iso.date() },
    { reason: Words },
  ),
  act("precondition-entrusted", { owner: Owner }, {}),
]);
export type PreconditionAct = z.infer<typeof PreconditionAct>;
