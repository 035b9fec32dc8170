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
import { uuidOf } from "../uuid-of.ts";

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

/** The id that an example person has in every store. */
export const personaId = (region: string, persona: string): string =>
  uuidOf(`persona:${region}:${persona}`);
