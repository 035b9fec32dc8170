import * as z from "zod";
import { Origin } from "./origin.ts";
import { Point } from "./point.ts";
import { idOf, localId, refTo } from "./reference.ts";
import { Certainty, stated } from "./stated.ts";
import { Text } from "./text.ts";

const Member = z.strictObject({
  organisation: refTo("organisation"),
  role: Text.optional(),
  /** Joined for the national agreement (IZA), on top of the parties that worked together already. */
  addedForIza: z.boolean().default(false),
  origin: Origin,
});

/** A body in which people of several organisations meet. */
export const Body = z.strictObject({
  id: idOf("body"),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.enum([
    "governing-board",
    "daily-board",
    "tactical-board",
    "coordination-group",
    "programme-office",
    "broad-meeting",
    "working-group",
    "acute-care-network",
    "other",
  ]),
  summary: Text,
  mandate: Text.optional(),
  /** Meetings a year, as the plan says: "about six". */
  meetings: z
    .strictObject({
      text: Text,
      perYear: z.strictObject({ low: z.number(), high: z.number() }).optional(),
      origin: Origin,
    })
    .optional(),
  chair: refTo("organisation").optional(),
  /** Left out when the plan names no members; that is not the same as none. */
  members: stated(z.array(Member).min(1)),
  challenge: refTo("challenge").optional(),
  reportsTo: refTo("body").optional(),
  /** "making-of" for a body that only served to write the plan. */
  active: z.enum(["standing", "making-of", "mentioned"]),
  origin: Origin,
});
export type Body = z.infer<typeof Body>;

/** What the plan says about steering, apart from the bodies themselves. */
export const Governance = z.strictObject({
  initiators: z.array(
    z.strictObject({ organisation: refTo("organisation"), role: Text.optional(), origin: Origin }),
  ),
  /** Which domain sits in the governing board through which party; logos are lost in the source. */
  representedDomains: z.array(
    z.strictObject({
      id: localId(),
      title: Text,
      organisations: z.array(refTo("organisation")),
      inferred: z.boolean(),
      origin: Origin,
    }),
  ),
  boardDuties: z.array(
    z.strictObject({
      id: localId(),
      level: z.enum(["collective", "individual"]),
      title: Text,
      origin: Origin,
    }),
  ),
  responsibilityLevels: z.array(Point),
  followUps: z.array(Point),
  links: z.array(Point),
  cooperationForms: z.array(Point),
  certainty: Certainty.optional(),
  origin: Origin,
});
export type Governance = z.infer<typeof Governance>;
