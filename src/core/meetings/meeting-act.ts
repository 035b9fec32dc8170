import * as z from "zod";
import { refTo } from "../plan/index.ts";
import { act, Words } from "../register/index.ts";

/** A moment, in UTC. */
export const Moment = z.iso.datetime();
const Day = z.iso.date();
const Id = z.uuid();

/** Why something stands on an agenda. */
export const AgendaSource = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("signal"), signal: z.string() }),
  z.strictObject({ kind: z.literal("proposal"), proposal: Id }),
  /** Minutes of an earlier meeting, to be approved. */
  z.strictObject({ kind: z.literal("minutes"), meeting: Id }),
  /** Something due: an item of the plan's work agenda, a review of an objective, a round. */
  z.strictObject({ kind: z.literal("due"), about: z.string(), due: Day.optional() }),
  /** Left from an earlier meeting. */
  z.strictObject({ kind: z.literal("carried-over"), meeting: Id, item: Id }),
  z.strictObject({ kind: z.literal("constituency"), entry: Id }),
  z.strictObject({ kind: z.literal("input") }),
]);
export type AgendaSource = z.infer<typeof AgendaSource>;

const times = { start: Moment, end: Moment };
const Place = { place: Words.optional() };

/** The life of a meeting; the subject is "meeting:<uuid>". */
export const MeetingAct = z.discriminatedUnion("kind", [
  act("meeting-planned", { body: refTo("body"), ...times }, Place),
  act("meeting-moved", times, { ...Place, reason: Words.optional() }),
  act("meeting-cancelled", {}, { reason: Words }),
  act("invitations-sent", { to: z.array(z.uuid()) }, {}),
  act(
    "item-added",
    { item: Id, source: AgendaSource, minutes: z.int().min(1).max(240).optional() },
    { title: Words, note: Words.optional() },
  ),
  act("item-removed", { item: Id }, { reason: Words.optional() }),
  /** The whole order at once, as the chair wants it. */
  act("agenda-ordered", { items: z.array(Id) }, {}),
  act("meeting-opened", {}, {}),
  act(
    "attendance-noted",
    {
      person: z.uuid(),
      presence: z.enum(["present", "online", "absent", "substituted"]),
      substitute: z.uuid().optional(),
    },
    {},
  ),
  /** What became of an item; "carried-over" brings it to the next meeting. */
  act(
    "item-closed",
    { item: Id, outcome: z.enum(["decided", "noted", "carried-over", "withdrawn"]) },
    {},
  ),
  /** With how many parties were there and how many were needed, as it stood. */
  act(
    "meeting-closed",
    { quorum: z.strictObject({ present: z.int().min(0), needed: z.int().min(1) }).optional() },
    {},
  ),
  act("minutes-approved", { in: Id.optional() }, { remarks: Words.optional() }),
]);
export type MeetingAct = z.infer<typeof MeetingAct>;

/**
 * What is written during a meeting; the subject is "note:<uuid>". Each note is somebody's own
 * paragraph, so that two people who type at once never touch each other's words.
 */
export const NoteAct = z.discriminatedUnion("kind", [
  act("note-written", { meeting: Id, item: Id }, { text: Words }),
  act("note-rewritten", {}, { text: Words }),
  act("note-struck", {}, {}),
]);
export type NoteAct = z.infer<typeof NoteAct>;
