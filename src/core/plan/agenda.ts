import * as z from "zod";
import { Origin } from "./origin.ts";
import { idOf, localId, refTo } from "./reference.ts";
import { Quarter } from "./initiative.ts";
import { Certainty } from "./stated.ts";
import { Text } from "./text.ts";

/** A stretch of time in which the plan is carried out. */
export const Phase = z.strictObject({
  id: idOf("phase"),
  number: z.int().positive(),
  title: Text,
  from: Quarter,
  to: Quarter,
  origin: Origin,
});
export type Phase = z.infer<typeof Phase>;

const AgendaItem = z.strictObject({
  id: localId(),
  title: Text,
  /** Empty when the agenda is for a whole year without phases. */
  phases: z.array(refTo("phase")),
  subjects: z.array(z.strictObject({ title: Text, origin: Origin })).default([]),
  certainty: Certainty.optional(),
  origin: Origin,
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** What one body (or one kind of body) will put on its table. */
export const Agenda = z.strictObject({
  id: localId(),
  title: Text,
  bodies: z.array(refTo("body")).min(1),
  period: Text,
  categories: z.array(z.strictObject({ title: Text, items: z.array(AgendaItem), origin: Origin })),
  origin: Origin,
});
export type Agenda = z.infer<typeof Agenda>;
