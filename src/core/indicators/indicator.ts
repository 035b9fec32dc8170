import * as z from "zod";
import { About, Period } from "../observations/index.ts";
import { localId, Origin, refTo, Text } from "../plan/index.ts";
import { Formula } from "./formula.ts";
import { IndicatorUnit } from "./measure.ts";

/** Said in the plan's own way: to be determined, with what must happen first. */
const ToBeDetermined = z.strictObject({ toBeDetermined: Text });

/** Which places an indicator speaks of, and which one stands at the top. */
const Scope = z.discriminatedUnion("kind", [
  /** The municipalities of the region; the region itself by joining them. */
  z.strictObject({ kind: z.literal("municipalities") }),
  /** Another area, because the source has no other: said on every page. */
  z.strictObject({ kind: z.literal("other-area"), area: About, title: Text }),
  /** Large institutions, each for itself. */
  z.strictObject({
    kind: z.literal("organisations"),
    organisations: z.array(refTo("organisation")).min(1),
  }),
  /** Initiatives of the plan, each for itself; all that report when none is named. */
  z.strictObject({
    kind: z.literal("initiatives"),
    initiatives: z.array(refTo("initiative")).default([]),
  }),
  /** The plan as a whole. */
  z.strictObject({ kind: z.literal("plan") }),
]);

/** Something that happened on a day and that a reader of the series should know. */
export const TimelineEvent = z.strictObject({
  on: z.iso.date(),
  title: Text,
  kind: z.enum(["start-of-initiative", "change-of-definition", "outside"]),
  initiative: refTo("initiative").optional(),
  origin: Origin,
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;

export const Indicator = z.strictObject({
  id: localId(),
  title: Text,
  /** Why it matters, in one or two sentences. */
  why: Text,
  /** How it is counted, in words; the formula says it exactly. */
  counts: Text,
  formula: Formula,
  unit: IndicatorUnit,
  decimals: z.int().min(0).max(3).default(0),
  /** Which way is good; "neutral" when neither is. */
  better: z.enum(["higher", "lower", "neutral"]),
  /** Id of a line of the plan's monitoring. */
  line: z.string().min(1),
  level: z.enum(["region", "institution", "plan"]),
  challenges: z.array(refTo("challenge")).default([]),
  objectives: z.array(refTo("objective")).default([]),
  initiatives: z.array(refTo("initiative")).default([]),
  scope: Scope,
  baseline: z.union([
    z.strictObject({ period: Period, value: z.number(), origin: Origin }),
    ToBeDetermined,
  ]),
  /** Values to reach, first to last; the last is the target. */
  target: z.union([
    z.strictObject({
      path: z.array(z.strictObject({ by: z.iso.date(), value: z.number() })).min(1),
      setBy: refTo("body"),
      origin: Origin,
    }),
    ToBeDetermined,
  ]),
  owner: z.union([
    z.strictObject({ body: refTo("body") }),
    z.strictObject({ organisation: refTo("organisation") }),
    ToBeDetermined,
  ]),
  /** What will be decided on it. */
  decision: Text,
  /** From this period the process counts as a new one, with the reason that is shown. */
  rebases: z.array(z.strictObject({ from: Period, reason: Text, origin: Origin })).default([]),
  /** Limits are fixed after this number of points. */
  fixAfter: z.int().min(12).optional(),
  events: z.array(TimelineEvent).default([]),
  note: Text.optional(),
  origin: Origin,
});
export type Indicator = z.infer<typeof Indicator>;
