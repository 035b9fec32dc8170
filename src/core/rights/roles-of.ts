import type { Entry } from "../register/index.ts";
import type { PersonAct } from "./person-act.ts";
import type { Role } from "./role.ts";

/** The roles that somebody has, had or will have, each with its term; as given, the oldest first. */
export interface HeldRoles {
  readonly person: string;
  readonly roles: readonly Role[];
}

/** What became of the roles of a person; to read the subject "person:<id>" with. */
export function readRoles(person: string, entries: readonly Entry<PersonAct>[]): HeldRoles {
  const roles: Role[] = [];
  for (const { act } of entries) {
    switch (act.kind) {
      case "role-given":
        roles.push(act.data.role);
        break;
      case "role-ended": {
        const { role: ended, on } = act.data;
        const until = dayBefore(on);
        for (const [index, role] of roles.entries())
          if (sameRole(role, ended)) roles[index] = { ...role, until };
        break;
      }
      case "person-invited":
      case "person-corrected":
      case "sessions-ended":
      case "person-erased":
        break;
    }
  }
  // A role may end before it began: then it never was.
  return { person, roles: roles.filter(({ from, until = from }) => from <= until) };
}

/** @param day YYYY-MM-DD; the first and the last day of a term are part of it */
export function rolesOn(held: HeldRoles | undefined, day: string): readonly Role[] {
  return (held?.roles ?? []).filter(
    ({ from, until }) => from <= day && (until === undefined || day <= until),
  );
}

/** Whether two are the same role with the same term, in whatever order of fields. */
export const sameRole = (a: Role, b: Role): boolean => nameOf(a) === nameOf(b);
const nameOf = (role: Role) => JSON.stringify(Object.entries(role).toSorted());

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
