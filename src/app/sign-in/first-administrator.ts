import { randomUUID } from "node:crypto";
import { readRoles, rolesOn } from "../../core/rights/index.ts";
import type { Role } from "../../core/rights/index.ts";
import { register } from "../../core/register/index.ts";
import { isoDay } from "../iso-day.ts";
import type { Store } from "../ports/store.ts";
import { makeInvitation, type NewInvitation } from "./invitations.ts";

/**
 * Makes somebody an administrator, with an account if there is none at this address yet, and gives
 * them a way in. It takes who can run commands on the server, and so could do anything else there.
 * @param email in lower case
 */
export async function inviteAdministrator(
  { people, register: kept }: Pick<Store, "people" | "register">,
  region: string,
  { name, email }: { readonly name: string; readonly email: string },
  now: Date,
): Promise<NewInvitation> {
  const known = (await people.all(region)).find((person) => person.email === email);
  const id = known?.id ?? randomUUID();
  if (known === undefined) {
    const added = await people.add(region, { id, name, email, createdAt: now, isExample: false });
    if (!added.ok) throw new Error(`${email} was added at the same moment: try again`);
  }
  const today = isoDay(now);
  const held = register(await kept.since(region, 0)).one(`person:${id}`, readRoles);
  if (!rolesOn(held, today).some(({ kind }) => kind === "administrator")) {
    const role: Role = { kind: "administrator", from: today };
    await kept.record(
      region,
      [{ subject: `person:${id}`, act: { kind: "role-given", data: { role }, words: {} } }],
      { by: { kind: "command-line" }, at: now, isExample: false },
    );
  }
  return makeInvitation(people, region, id, now);
}
