import * as z from "zod";
import { AgendaSource, Manner } from "../../core/meetings/index.ts";
import { CourseStep, Dutch, refTo } from "../../core/plan/index.ts";

/** What something in the story is called by the rest of it. */
const Name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Id = z.uuid();
const Day = z.iso.date();
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time as 09:30");

const ExampleAction = z.strictObject({
  id: Name,
  owner: Id,
  due: Day,
  what: Dutch,
  moved: z.strictObject({ on: Day, due: Day, reason: Dutch }).optional(),
  finished: z.strictObject({ on: Day, result: Dutch.optional() }).optional(),
});
export type ExampleAction = z.infer<typeof ExampleAction>;

const ExampleDecision = z.strictObject({
  title: Dutch,
  text: Dutch,
  reason: Dutch,
  alternatives: Dutch.optional(),
  conditions: Dutch.optional(),
  /** Left out, it holds from the day of the meeting. */
  effectiveOn: Day.optional(),
  manner: Manner.default({ kind: "consent" }),
  /** Keys of signals. */
  answers: z.array(z.string()).default([]),
  adopts: z.array(Id).default([]),
  rejects: z.array(Id).default([]),
  carriedOut: z.strictObject({ on: Day, note: Dutch.optional() }).optional(),
});
export type ExampleDecision = z.infer<typeof ExampleDecision>;

const ExampleItem = z.strictObject({
  /** Needed where another meeting takes it up again. */
  id: Name.optional(),
  title: Dutch,
  note: Dutch.optional(),
  minutes: z.int().optional(),
  source: AgendaSource.default({ kind: "input" }),
  /** What is written about it in the meeting, and by whom. */
  notes: z.array(z.strictObject({ by: Id, text: Dutch })).default([]),
  decision: ExampleDecision.optional(),
  /** Answers to signals, as far as these ask for one by then. */
  answers: z
    .array(z.strictObject({ signal: z.string(), by: Id, text: Dutch, until: Day }))
    .default([]),
  actions: z.array(ExampleAction).default([]),
  /** Left out, nothing came of it: it goes to the next meeting. */
  outcome: z.enum(["decided", "noted", "carried-over", "withdrawn"]).optional(),
});
export type ExampleItem = z.infer<typeof ExampleItem>;

/** A meeting with all that happens before, in and after it; what lies ahead does not happen yet. */
const ExampleMeeting = z.strictObject({
  id: Name,
  body: refTo("body"),
  day: Day,
  from: Time,
  until: Time,
  place: Dutch.optional(),
  /** Who plans it, makes the agenda and keeps the minutes. */
  by: Id,
  /** The day on which it was planned. */
  planned: Day,
  /** The day on which the invitations went out with the agenda. */
  invited: Day.optional(),
  present: z.array(Id).default([]),
  online: z.array(Id).default([]),
  absent: z.array(Id).default([]),
  cancelled: z.strictObject({ on: Day, reason: Dutch }).optional(),
  agenda: z.array(ExampleItem).default([]),
});
export type ExampleMeeting = z.infer<typeof ExampleMeeting>;

/** One change of the plan; what stood there before is looked up. */
const ExampleChange = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("step"),
    initiative: refTo("initiative"),
    step: CourseStep,
    origin: Dutch.optional(),
  }),
  z.strictObject({
    kind: z.literal("set"),
    /** As "milestones/regiobeeld". */
    record: z.string(),
    field: z.string(),
    to: z.json(),
    origin: Dutch.optional(),
  }),
]);
export type ExampleChange = z.infer<typeof ExampleChange>;

const Score = z.strictObject({ score: z.int().min(1).max(5), why: Dutch });

const ExampleProposal = z.strictObject({
  id: Name,
  by: Id,
  drafted: Day,
  title: Dutch,
  reason: Dutch,
  changes: z.array(ExampleChange).default([]),
  scores: z.strictObject({ impact: Score, feasibility: Score, evidence: Score }).optional(),
  offered: z.strictObject({ on: Day, to: refTo("body") }).optional(),
  /** Adopted at once, as a small fact. */
  adopted: Day.optional(),
  withdrawn: z.strictObject({ on: Day, reason: Dutch }).optional(),
});
export type ExampleProposal = z.infer<typeof ExampleProposal>;

/** Anything else that is done, as it is kept in the register. */
const ExampleRecord = z.strictObject({
  on: Day,
  by: Id,
  /** Names of what has an id of its own within what it is about. */
  makes: z.array(Name).default([]),
  about: z.templateLiteral([z.string().regex(/^[a-z-]+$/), ":", z.string().min(1)]),
  does: z
    .array(
      z.strictObject({
        kind: z.string(),
        data: z.record(z.string(), z.json()).default({}),
        words: z.record(z.string(), Dutch).default({}),
      }),
    )
    .min(1),
});
export type ExampleRecord = z.infer<typeof ExampleRecord>;

/** Made-up steering, to try things out: with days and ids as they are on the day of the start. */
export const ExampleSteering = z.strictObject({
  /** Days on which the rules of signals look, besides those on which somebody answers. */
  looks: z.array(Day).default([]),
  meetings: z.array(ExampleMeeting).default([]),
  proposals: z.array(ExampleProposal).default([]),
  records: z.array(ExampleRecord).default([]),
});
export type ExampleSteering = z.infer<typeof ExampleSteering>;
