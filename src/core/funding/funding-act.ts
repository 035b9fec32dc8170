import * as z from "zod";
import { refTo } from "../plan/index.ts";
import { act, Words } from "../register/index.ts";
import { Amounts, Euro, Year } from "./amount.ts";

/** Where an amount comes from: the books of the programme, or what a partner says. */
export const Basis = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("registered") }),
  z.strictObject({ kind: z.literal("reported"), by: refTo("organisation") }),
]);
export type Basis = z.infer<typeof Basis>;

/** Who pays once the money ends. */
export const Cover = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("unknown") }),
  z.strictObject({ kind: z.literal("none") }),
  /** The work is done by then: nothing has to be paid any more. */
  z.strictObject({ kind: z.literal("not-needed") }),
  z.strictObject({ kind: z.literal("organisation"), by: refTo("organisation") }),
]);
export type Cover = z.infer<typeof Cover>;

const Day = z.iso.date();
const money = { amounts: Amounts, on: Day, basis: Basis };

/**
 * What happens to money that is asked of a source for an initiative; the subject is
 * "funding:<uuid>". `origin` says where an amount can be found: a letter, a contract, a report.
 */
export const FundingAct = z.discriminatedUnion("kind", [
  /** Always the first act; `initiative` is a priority where the list has no such entry. */
  act("funding-opened", { source: z.string(), initiative: z.string() }, { purpose: Words }),
  act("funding-requested", money, { origin: Words }),
  /** A later grant, such as an extension, replaces the one before it. */
  act("funding-granted", { ...money, ends: Day }, { origin: Words }),
  act("funding-refused", { on: Day }, { reason: Words }),
  /** All that was spent in a year, as known on a day; the last that was said counts. */
  act("funding-spent", { year: Year, euro: Euro, on: Day, basis: Basis }, { origin: Words }),
  /** What was spent in a year was accounted for to the source. */
  act("funding-accounted", { year: Year, on: Day }, { origin: Words }),
  act("funding-covered", { cover: Cover }, { reason: Words }),
]);
export type FundingAct = z.infer<typeof FundingAct>;
