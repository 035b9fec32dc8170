import * as z from "zod";
import { refTo } from "../plan/index.ts";
import { act, Words } from "../register/index.ts";

/** A step of the ladder: who has to answer now. */
export const Step = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("lead"), initiative: refTo("initiative") }),
  z.strictObject({ kind: z.literal("body"), body: refTo("body") }),
]);
export type Step = z.infer<typeof Step>;

/** What a signal is about, as "initiative:…", "indicator:…", "risk:…", "forecast:…". */
export const About = z.string().regex(/^[a-z-]+:.+$/);

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
      step: Step,
      answerBy: z.iso.date(),
      /** The figures that raised it, by name: numbers, days, ids. */
      evidence: z.record(z.string(), z.union([z.string(), z.number()])),
    },
    {},
  ),
  /** Not answered in time: the next step has it now. `skipped`: challenges without such a body. */
  act("signal-climbed", { step: Step, answerBy: z.iso.date(), skipped: z.string().optional() }, {}),
  /** Somebody answers; a decision that answers it says so itself. */
  act("signal-answered", { until: z.iso.date().optional() }, { text: Words }),
  /** The cause is gone. */
  act("signal-closed", {}, {}),
  /** The cause came back. */
  act(
    "signal-raised-again",
    {
      step: Step,
      answerBy: z.iso.date(),
      evidence: z.record(z.string(), z.union([z.string(), z.number()])),
    },
    {},
  ),
]);
export type SignalAct = z.infer<typeof SignalAct>;
