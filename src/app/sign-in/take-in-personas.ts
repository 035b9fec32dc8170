import type { Plan } from "../../core/plan/index.ts";
import type { Store } from "../ports/store.ts";
import { personaId, personaIssuer, type Persona } from "./persona.ts";

/**
 * Puts the example people in the store, with their roles from the day on which the plan was
 * adopted; who is there already stays as they are.
 */
export async function takeInPersonas(
  { people, register }: Pick<Store, "people" | "register">,
  { id: region, plan: { adopted } }: Plan["region"],
  personas: readonly Persona[],
): Promise<void> {
  const adoptedAt = new Date(`${adopted}T09:00:00Z`);
  for (const { id, name, roles } of personas) {
    const person = personaId(region, id);
    if ((await people.find(region, person)) === undefined)
      await people.add(region, {
        id: person,
        name: `Voorbeeld: ${name.nl}`,
        email: `${id}@voorbeeld.example`,
        createdAt: adoptedAt,
        isExample: true,
      });
    await people.tie(region, person, { issuer: personaIssuer, subject: id });
    const subject = `person:${person}` as const;
    // Only the first time: afterwards the subject has entries, and nothing is recorded.
    await register.record(
      region,
      roles.map((role, index) => ({
        subject,
        act: { kind: "role-given", data: { role }, words: {} },
        ...(index === 0 && { after: 0 }),
      })),
      { by: { kind: "command-line" }, at: adoptedAt, isExample: true },
    );
  }
}
