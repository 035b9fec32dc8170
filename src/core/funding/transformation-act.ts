import * as z from "zod";
import { act, Words } from "../register/index.ts";

const Day = z.iso.date();

/** What happens to a transformation plan; the subject is "transformation-plan:<uuid>". */
export const TransformationAct = z.discriminatedUnion("kind", [
  /** Initiatives that ask money of one source together; always the first act. */
  act(
    "transformation-bundled",
    { source: z.string(), initiatives: z.array(z.string()).min(1) },
    { name: Words },
  ),
  /** The parts of what the source asks that are in place; all of them at once. */
  act("transformation-content", { present: z.array(z.string()) }, {}),
  act("transformation-milestone", { milestone: z.uuid(), due: Day }, { what: Words }),
  act("transformation-reached", { milestone: z.uuid(), on: Day }, {}),
]);
export type TransformationAct = z.infer<typeof TransformationAct>;
