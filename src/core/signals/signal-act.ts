import * as z from "zod";
import { refTo } from "../plan/index.ts";
import { act, Words } from "../register/index.ts";

const Day = z.iso.date();

/** A step of the ladder: who has to answer now. */
export const Step = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("lead"), initiative: refTo("initiative") }),
  z.strictObject({ kind: z.literal("body"), body: refTo("body") }),
]);
export type Step = z.infer<typeof Step>;

/** What a signal is about, as "initiative:…", "indicator:…", "risk:…", "forecast:…". */
const About = z.templateLiteral([z.string().regex(/^[a-z-]+$/), ":", z.string().min(1)]);

/** The figures that raised it, by name: numbers, days, ids. */
const Evidence = z.record(z.string(), z.union([z.string(), z.number()]));
export type Evidence = z.infer<typeof Evidence>;

/** Where a signal comes to stand. */
const place = {
  step: Step,
  /** Day on which it came to this step. */
  on: Day,
  /** Last day to answer it. */
  answerBy: Day,
  /** No meeting is planned: the day follows from how often the body meets. */
  estimated: z.boolean(),
  /** The challenge without a coordination group, when that step was skipped. */
  skipped: refTo("challenge").optional(),
};

/**
 * The life of a signal; the subject is "signal:<key>", where the key follows from the rule and
 * what it is about: the same cause is never raised twice.
 */
export const SignalAct = z.discriminatedUnion("kind", [
  act(
    "signal-raised",
    {
      rule: z.string(),
      about: About,
      challenge: refTo("challenge").optional(),
      ...place,
      evidence: Evidence,
    },
    {},
  ),
  /** Not answered in time: the next step has it now. */
  act("signal-climbed", place, {}),
  /** The calendar of the body changed, and the last day to answer with it. */
  act("signal-rescheduled", { answerBy: Day, estimated: z.boolean() }, {}),
  /** Somebody answers, and it is quiet until a day; a decision that answers it says so itself. */
  act("signal-answered", { on: Day, until: Day }, { text: Words }),
  /** The cause is gone. */
  act("signal-closed", { on: Day }, {}),
  /** The cause came back, or still stands when the answer has had its time. */
  act("signal-raised-again", { ...place, evidence: Evidence }, {}),
]);
export type SignalAct = z.infer<typeof SignalAct>;
