import * as z from "zod";
import { act } from "./act.ts";
import type { SubjectKey } from "./entry.ts";

/** Why text was erased: never in words of its own, which might say what was erased. */
export const erasureReasons = ["asked-for", "personal-data", "mistake"] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** Free text of an entry was erased; the subject is "words:<number of the entry>". */
export const ErasureAct = z.discriminatedUnion("kind", [
  act(
    "words-erased",
    { names: z.array(z.string()).min(1), reason: z.enum(erasureReasons).optional() },
    {},
  ),
]);

/** The subject that is the free text of an entry. */
export const wordsOf = (entry: number): SubjectKey => `words:${entry}`;

/** Number of the entry whose free text a subject is. */
export const erasedEntry = (subject: SubjectKey): number => Number(subject.slice("words:".length));
