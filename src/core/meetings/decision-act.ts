import * as z from "zod";
import { refTo } from "../plan/index.ts";
import { act, Words } from "../register/index.ts";

const Id = z.uuid();
const Day = z.iso.date();

/**
 * Body, year and place in that year, as "bestuurlijk-overleg-2026-3": two decisions that are taken
 * at once are about the same subject, so that the store lets one of them wait for the next number.
 */
export const DecisionId = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*-\d{4}-[1-9]\d*$/);

/** How it was decided. In a vote, organisations are counted, never people. */
export const Manner = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("consent") }),
  z.strictObject({
    kind: z.literal("vote"),
    for: z.array(refTo("organisation")),
    against: z.array(refTo("organisation")),
    abstained: z.array(refTo("organisation")),
  }),
]);
export type Manner = z.infer<typeof Manner>;

/** A decision is taken once and never changed; the subject is "decision:<id>". */
export const DecisionAct = z.discriminatedUnion("kind", [
  act(
    "decision-taken",
    {
      body: refTo("body"),
      meeting: Id.optional(),
      item: Id.optional(),
      /** Per body and year: 1, 2, 3, … */
      year: z.int(),
      sequence: z.int().positive(),
      effectiveOn: Day,
      manner: Manner,
      answers: z.array(z.string()).describe("Keys of the signals it answers"),
      proposals: z.array(
        z.strictObject({ proposal: Id, outcome: z.enum(["adopted", "rejected"]) }),
      ),
      /** What was known: number of the plan's version, and the forecast that was shown. */
      known: z.strictObject({ plan: z.int(), forecast: z.string().optional(), day: Day }),
      supersedes: DecisionId.optional(),
    },
    {
      title: Words,
      text: Words,
      reason: Words,
      alternatives: Words.optional(),
      conditions: Words.optional(),
    },
  ),
  /** The decision is carried out, or its condition was met. */
  act("decision-carried-out", { on: Day }, { note: Words.optional() }),
]);
export type DecisionAct = z.infer<typeof DecisionAct>;

/** Something somebody will do; the subject is "action:<uuid>". */
export const ActionAct = z.discriminatedUnion("kind", [
  act(
    "action-assigned",
    {
      owner: z.uuid(),
      due: Day,
      body: refTo("body").optional(),
      meeting: Id.optional(),
      item: Id.optional(),
      decision: DecisionId.optional(),
      risk: z.string().optional(),
    },
    { what: Words },
  ),
  act("action-moved", { due: Day }, { reason: Words }),
  act("action-handed-over", { owner: z.uuid() }, { reason: Words.optional() }),
  act("action-finished", { on: Day }, { result: Words.optional() }),
  act("action-dropped", {}, { reason: Words }),
]);
export type ActionAct = z.infer<typeof ActionAct>;
