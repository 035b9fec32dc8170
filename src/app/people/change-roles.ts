import type { By, Entry } from "../../core/register/index.ts";
import {
  mayEndRoles,
  mayGiveRole,
  readRoles,
  type Actor,
  type Role,
  type RoleFault,
} from "../../core/rights/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { NewAct } from "../ports/register-store.ts";
import type { RegionAct } from "../steering/region-act.ts";
import { sentBefore } from "../steering/sent-before.ts";
import type { SteeringDesk } from "../steering/steering-desk.ts";

export type RolesNotChanged =
  | RoleFault
  /** Somebody else did something with this person that the writer did not see. */
  | { readonly kind: "meanwhile"; readonly latest: Entry<RegionAct> };

interface Changing {
  readonly person: string;
  readonly role: Role;
  readonly reason?: string | undefined;
  /** Number of the last entry on the person that the writer saw. */
  readonly seen: number;
  readonly submission: string;
}

/** Gives somebody a role, or a seat, for a term. */
export async function giveRole(
  steering: SteeringDesk,
  actor: Actor,
  { person, role, reason, seen, submission }: Changing,
): Promise<Result<void, RolesNotChanged>> {
  const subject = `person:${person}` as const;
  const held = (await steering.upToDate()).one(subject, readRoles);
  const words = { ...(reason !== undefined && { reason }) };
  return change(steering, byOf(actor), mayGiveRole(actor, person, held, role), submission, {
    subject,
    act: { kind: "role-given", data: { role }, words },
    after: seen,
  });
}

/** @param on first day on which the role no longer holds, YYYY-MM-DD */
export async function endRole(
  steering: SteeringDesk,
  actor: Actor,
  { person, role, on, reason, seen, submission }: Changing & { readonly on: string },
): Promise<Result<void, RolesNotChanged>> {
  const everybody = (await steering.upToDate()).all("person", readRoles);
  const words = { ...(reason !== undefined && { reason }) };
  const fault = mayEndRoles(everybody, [{ person, role, on }]);
  return change(steering, byOf(actor), fault, submission, {
    subject: `person:${person}`,
    act: { kind: "role-ended", data: { role, on }, words },
    after: seen,
  });
}

async function change(
  steering: SteeringDesk,
  by: By,
  fault: RoleFault | undefined,
  submission: string,
  act: NewAct,
): Promise<Result<void, RolesNotChanged>> {
  if (fault !== undefined) {
    const isDone = (await sentBefore(steering, by, submission)).length > 0;
    return isDone ? ok(undefined) : refused(fault);
  }
  const recorded = await steering.record(by, [act], { submission });
  if (recorded.ok) return ok(undefined);
  if (recorded.error.kind === "meanwhile") return refused(recorded.error);
  throw new Error(`a role brings no plan and yet: ${recorded.error.kind}`);
}

const byOf = (actor: Actor): By => ({ kind: "person", person: actor.person! });
