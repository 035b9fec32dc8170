import * as z from "zod";
import { Origin } from "./origin.ts";
import { localId, idOf, refTo } from "./reference.ts";
import { Certainty } from "./stated.ts";
import { Text } from "./text.ts";

/** Where an organisation works; "unknown" when the plan does not say. */
export const organisationDomains = [
  "hospital",
  "nursing-home-care",
  "district-nursing",
  "gp-care",
  "primary-care",
  "mental-health",
  "disability-care",
  "public-health",
  "municipality",
  "social-work",
  "youth-care",
  "health-insurer",
  "education-research",
  "residents-clients",
  "housing",
  "lifestyle",
  "labour-market",
  "network-programme",
  "national-body",
  "supplier",
  "unknown",
] as const;

export const Organisation = z.strictObject({
  id: idOf("organisation"),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  domain: z.enum(organisationDomains),
  summary: Text,
  /** For an organisation of municipalities: which ones. */
  municipalities: z.array(refTo("municipality")).default([]),
  origin: Origin,
});
export type Organisation = z.infer<typeof Organisation>;

/** An agreement between all parties. */
export const Commitment = z.strictObject({
  id: localId(),
  number: z.int().positive().optional(),
  category: Text,
  title: Text,
  note: Text.optional(),
  /** Parties that made it; left out when it was made by all parties of the governing board. */
  parties: z.array(refTo("organisation")).optional(),
  certainty: Certainty.optional(),
  origin: Origin,
});
export type Commitment = z.infer<typeof Commitment>;
