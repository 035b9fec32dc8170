import { createHash } from "node:crypto";
import * as z from "zod";
import {
  danglingReferences,
  indexIds,
  Plan,
  Text,
  zodProblems,
  type Problem,
} from "../../core/plan/index.ts";
import { Role } from "../../core/rights/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";

/** Somebody made up, to try the product as. */
const Persona = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The role in a few words, in lower case: nobody has a real name. */
  name: Text,
  /** What can be tried as this person. */
  tries: Text,
  roles: z.array(Role).min(1),
});
export type Persona = z.infer<typeof Persona>;

/** What else stands among the example records is for others to read. */
const Personas = z.object({ personas: z.array(Persona).default([]) });

/**
 * Reads the example people and tells everything that is wrong with them at once.
 * @param plan the plan that their roles are about
 */
export function checkPersonas(
  plan: Plan,
  document: unknown,
): Result<readonly Persona[], readonly Problem[]> {
  const parsed = Personas.safeParse(document);
  if (!parsed.success) return refused(zodProblems(parsed.error));
  const problems = danglingReferences(Personas, parsed.data, indexIds(Plan, plan).ids, new Map());
  return problems.length === 0 ? ok(parsed.data.personas) : refused(problems);
}

/** Who says that somebody is an example person. */
export const personaIssuer = "eenlijn:personas";

/** The id that an example person has in every store: a UUID (version 8) made from its name. */
export function personaId(region: string, persona: string): string {
  const bytes = createHash("sha256")
    .update(`persona:${region}:${persona}`)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
