import * as z from "zod";
import { refTo } from "../plan/index.ts";

const Day = z.iso.date();
/** First and last day of a term; without a last day it goes on until somebody ends it. */
const term = { from: Day, until: Day.optional() };

/** Places in a body. A substitute may do what a member may. */
export const seats = ["member", "chair", "secretary", "substitute"] as const;
export type Seat = (typeof seats)[number];

/** What somebody is in the region, and for how long. */
export const Role = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("programme-office"), ...term }),
  z.strictObject({ kind: z.literal("lead"), initiative: refTo("initiative"), ...term }),
  z.strictObject({
    kind: z.literal("seat"),
    seat: z.enum(seats),
    body: refTo("body"),
    /** For whom somebody sits there. */
    organisation: refTo("organisation").optional(),
    ...term,
  }),
  z.strictObject({
    kind: z.literal("representative"),
    organisation: refTo("organisation"),
    ...term,
  }),
  z.strictObject({ kind: z.literal("analyst"), ...term }),
  z.strictObject({ kind: z.literal("panel-moderator"), ...term }),
  z.strictObject({ kind: z.literal("auditor"), ...term }),
  z.strictObject({ kind: z.literal("administrator"), ...term }),
]);
export type Role = z.infer<typeof Role>;
export type RoleKind = Role["kind"];

/** Who asks for something. Somebody without an account has no person and no roles. */
export interface Actor {
  readonly person?: string;
  /** Those that hold today. */
  readonly roles: readonly Role[];
  /** Who looks at an earlier day reads, and does nothing. */
  readonly looksBack?: boolean;
}

export const anonymous: Actor = { roles: [] };
