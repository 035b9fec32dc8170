import * as z from "zod";
import { Dutch, Origin, refTo, Text } from "../plan/index.ts";
import { Delivery } from "./delivery-assumption.ts";
import type { Subject } from "./engine/forecast.ts";
import { Basis, Estimate, EvidenceGrade } from "./estimate.ts";

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What the model must know of a sector besides the shortages in the plan. */
export const SectorAssumption = z.strictObject({
  sector: refTo("sector"),
  /** People at work in the first year. */
  staff: Estimate,
  /** Average FTE per person, 0 to 1. */
  ftePerPerson: Estimate,
  /** Part of the shortage of the first year that sits in this sector, 0 to 1; together 1. */
  shareOfFirstShortage: z.number().min(0).max(1),
});

/** The gap without the plan. */
export const BaselineAssumption = z.strictObject({
  from: z.int(),
  to: z.int(),
  /** Totals that the median must meet, in people. */
  anchors: z.array(
    z.strictObject({ year: z.int(), people: z.number(), figure: refTo("figure").optional() }),
  ),
  /** Standard deviation of demand and of supply in the first year and in the year of the plan, as part of itself. */
  demandSpread: z.strictObject({ first: z.number(), inPlanYear: z.number() }),
  supplySpread: z.strictObject({ first: z.number(), inPlanYear: z.number() }),
  /** Correlation between sectors of what drives demand, and of what drives supply. */
  correlation: z.number().min(0).max(1),
  /** Growth of the gap after the last anchor as part of the growth before it. */
  growthAfterAnchors: Estimate,
  observedBy: z
    .string()
    .optional()
    .describe("Id of an indicator of the plan: how many people turned out to be short in a year"),
  basis: Basis,
  note: Text,
  origin: Origin,
});

/** Work of one sector for one client group and kind of care; what mechanisms act on. */
export const Pool = z.strictObject({
  id: Slug,
  sector: refTo("sector"),
  title: Text,
  clients: Text,
  care: Text,
  /** Part of the sector's work, 0 to 1. The shares of one sector's pools add up to 1 at most. */
  shareOfSector: Estimate,
});

const share = Estimate.describe("A part between 0 and 1");

/** Less work, because part of the clients does not (or no longer) need it. */
const AvoidedDemand = z.strictObject({
  kind: z.literal("avoided-demand"),
  pool: Slug,
  reach: share.describe("Part of the pool's clients that is offered it"),
  adoption: share.describe("Part of those that starts"),
  retention: share.describe("Part of those that keeps it up"),
  effect: share.describe(
    "Part of the work for them that is no longer needed; negative means more work",
  ),
});

/** More clients for each FTE in a named group of staff. */
const Productivity = z.strictObject({
  kind: z.literal("productivity"),
  pool: Slug,
  staffGroup: Text,
  coverage: share.describe("Part of the pool's work done by that group"),
  adoption: share.describe("Part of the group that works this way"),
  gain: Estimate.describe("More clients per FTE: 0.10 is ten per cent more"),
});

/** Minutes saved for each client on each day. */
const TimeSaved = z.strictObject({
  kind: z.literal("time-saved"),
  pool: Slug,
  clients: Estimate.describe("Clients in the region who could use it"),
  adoption: share.describe("Part of them that uses it"),
  minutesPerDay: Estimate.describe("Minutes saved per client per day"),
  daysPerYear: Estimate.describe("Days of use a year"),
});

/** Work leaves one pool and arrives in another, where it is a burden. */
const Shift = z.strictObject({
  kind: z.literal("shift"),
  pool: Slug.describe("Pool that the work leaves"),
  to: Slug.describe("Pool where it arrives"),
  reach: share,
  adoption: share,
  retention: share,
  effect: share.describe("Part of the work for them that leaves"),
  exchange: Estimate.describe("Hours of work that arrive for each hour that leaves"),
});

/** More staff: inflow or people who stay. */
const Supply = z.strictObject({
  kind: z.literal("supply"),
  sector: refTo("sector"),
  peoplePerYear: Estimate.describe("People reached a year at full size"),
  completion: share.describe("Part that finishes training or stays because of it"),
  lagYears: Estimate.describe("Years between start and work"),
  yearlyDropOut: share.describe("Part that leaves again each year"),
});

export const Mechanism = z.discriminatedUnion("kind", [
  AvoidedDemand,
  Productivity,
  TimeSaved,
  Shift,
  Supply,
]);
export type Mechanism = z.infer<typeof Mechanism>;

/** Why no effect on staff is modelled; said on the page instead of a zero. */
export const noEffectReasons = [
  "name-only",
  "enables-others",
  "quality-only",
  "counted-elsewhere",
  "too-small",
  "no-staff-effect",
  "unknown",
] as const;

const subject = {
  /** One of the two: an entry of the list, or a priority that the list does not have. */
  initiative: refTo("initiative").optional(),
  priority: refTo("priority").optional(),
};

export const InitiativeAssumption = z.union([
  z.strictObject({
    ...subject,
    /** What is assumed, in one or two sentences for a reader without knowledge of models. */
    explanation: Text,
    start: Estimate.describe("When it starts to work, as a year with decimals: 2024.5"),
    rampYears: Estimate.describe("Years from first to nearly full effect"),
    success: Estimate.describe("Chance that it works out at all, 0 to 1"),
    dependsOn: z.array(refTo("precondition")).default([]),
    mechanisms: z.array(Mechanism).min(1),
    grade: EvidenceGrade.describe("Weakest grade that carries the outcome"),
  }),
  z.strictObject({
    ...subject,
    noEffect: z.enum(noEffectReasons),
    reason: Text,
    countedIn: refTo("initiative").optional(),
  }),
]);
export type InitiativeAssumption = z.infer<typeof InitiativeAssumption>;
/** An assumption with mechanisms, not one that says why there are none. */
export type ModelledInitiative = Extract<InitiativeAssumption, { readonly mechanisms: unknown }>;

/** The entry of the list, or the priority, that an assumption is about. */
export const subjectOf = ({
  initiative,
  priority,
}: Pick<InitiativeAssumption, "initiative" | "priority">): Subject =>
  initiative === undefined ? `priority:${priority}` : `initiative:${initiative}`;

/** What the region claims itself, set beside the outcome and never used to tune it. */
export const Claim = z.strictObject({
  id: Slug,
  title: Text,
  value: z.strictObject({ low: z.number(), high: z.number() }),
  unit: z.enum(["people", "percent-of-gap", "percent-of-cost"]),
  year: z.int().optional(),
  explanation: Text,
  origin: Origin,
});

/** Everything the forecast of a region assumes, as one document. */
export const Assumptions = z.strictObject({
  format: z.literal(1),
  region: z.string(),
  title: Text,
  asOf: z.iso.date(),
  baseline: BaselineAssumption,
  sectors: z.array(SectorAssumption).min(1),
  /**
   * How much our own guesses about initiatives err together: whoever guessed one of them too high
   * probably guessed the others too high as well. 0 is not at all, 1 is always.
   */
  judgement: z.strictObject({
    correlation: z.number().min(0).max(1),
    note: Text,
    origin: Origin,
  }),
  /** Chance that a precondition is met in time; initiatives that depend on it fail together. */
  preconditions: z.array(z.strictObject({ precondition: refTo("precondition"), met: Estimate })),
  pools: z.array(Pool),
  hoursPerFteYear: Estimate,
  initiatives: z.array(InitiativeAssumption),
  claims: z.array(Claim),
  limits: z.array(z.strictObject({ id: Slug, text: Text })),
  /** Who carries it out and what that costs; the forecast itself does not need it. */
  delivery: Delivery.optional(),
  note: Dutch.optional(),
});
export type Assumptions = z.infer<typeof Assumptions>;
