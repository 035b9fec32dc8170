import type { Entry, Register } from "../register/index.ts";
import { readRoles } from "../rights/index.ts";
import type { PartyAct } from "./commitment-act.ts";

/**
 * The first day on which a party no longer takes part, past or to come; nothing while it does. Who
 * gives somebody a role for it again, takes it back in.
 */
export function leavingDay(register: Register, party: string): string | undefined {
  const day = register.one(`party:${party}`, readLeaving);
  if (day === undefined) return undefined;
  const isBack = register
    .all("person", readRoles)
    .some(({ roles }) =>
      roles.some(
        (role) =>
          "organisation" in role &&
          role.organisation === party &&
          (role.until === undefined || role.until >= day),
      ),
    );
  return isBack ? undefined : day;
}

/** @param day YYYY-MM-DD */
export function hasLeft(register: Register, party: string, day: string): boolean {
  const left = leavingDay(register, party);
  return left !== undefined && left <= day;
}

const readLeaving = (_id: string, entries: readonly Entry<PartyAct>[]): string | undefined =>
  entries.flatMap(({ act }) => (act.kind === "party-left" ? [act.data.on] : [])).at(-1);
