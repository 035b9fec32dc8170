import { rolesOn, sameRole, type HeldRoles } from "./roles-of.ts";
import type { Actor, Role } from "./role.ts";

/** Why a role is not given or taken away, for whoever may do so by the table of rights. */
export type RoleFault =
  /** Nobody raises their own rights, but for an administrator. */
  | { readonly kind: "own-rights" }
  | { readonly kind: "ends-before-it-begins" }
  /** It would never have been: it began on this later day. */
  | { readonly kind: "before-it-began"; readonly began: string }
  /** The person has this very role on one of those days already. */
  | { readonly kind: "held-already" }
  /** Nobody would be left who lets people in. */
  | { readonly kind: "last-administrator" };

/** A role that no longer holds from a day on, YYYY-MM-DD. */
export interface RoleEnding {
  readonly person: string;
  readonly role: Role;
  readonly on: string;
}

export function mayGiveRole(
  actor: Actor,
  person: string,
  held: HeldRoles | undefined,
  role: Role,
): RoleFault | undefined {
  const isAdministrator = actor.roles.some(({ kind }) => kind === "administrator");
  if (actor.person === person && !isAdministrator) return { kind: "own-rights" };
  if (role.until !== undefined && role.until < role.from) return { kind: "ends-before-it-begins" };
  const same = (held?.roles ?? []).some(
    (other) => nameWithoutTerm(other) === nameWithoutTerm(role) && overlap(other, role),
  );
  return same ? { kind: "held-already" } : undefined;
}

/**
 * That a role ends on a day. What has not begun by today ends as it begins, and never was.
 * @param on first day on which it no longer holds, as `today` YYYY-MM-DD
 */
export const endingOf = (
  person: string,
  role: Role,
  { on, today }: { readonly on: string; readonly today: string },
): RoleEnding => ({ person, role, on: role.from > today && role.from > on ? role.from : on });

/**
 * Roles may end from the day that they began, as long as an administrator without a last day
 * remains.
 * @param everybody the roles of all people, as they are now
 */
export function mayEndRoles(
  everybody: readonly HeldRoles[],
  endings: readonly RoleEnding[],
): RoleFault | undefined {
  const began = endings
    .flatMap(({ role, on }) => (on < role.from ? [role.from] : []))
    .toSorted()
    .at(-1);
  if (began !== undefined) return { kind: "before-it-began", began };
  const last = endings.filter(({ role }) => role.kind === "administrator");
  if (last.length === 0) return undefined;
  const ends = (person: string, role: Role) =>
    last.some((ending) => ending.person === person && sameRole(ending.role, role));
  const remains = (day: string) =>
    everybody.some((held) =>
      rolesOn(held, day).some(
        (role) =>
          role.kind === "administrator" && role.until === undefined && !ends(held.person, role),
      ),
    );
  return last.every(({ on }) => remains(on)) ? undefined : { kind: "last-administrator" };
}

const overlap = (a: Role, b: Role) =>
  (a.until === undefined || b.from <= a.until) && (b.until === undefined || a.from <= b.until);

const nameWithoutTerm = (role: Role) =>
  JSON.stringify(
    Object.entries(role)
      .filter(([field]) => field !== "from" && field !== "until")
      .toSorted(),
  );
