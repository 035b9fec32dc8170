import type { Entry, Register } from "../../core/register/index.ts";
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
  const words = { ...(reason !== undefined && { reason }) };
  return change(
    steering,
    actor,
    { subject, act: { kind: "role-given", data: { role }, words }, after: seen },
    (register) => mayGiveRole(actor, person, register.one(subject, readRoles), role),
    submission,
  );
}

/** @param on first day on which the role no longer holds, YYYY-MM-DD */
export async function endRole(
  steering: SteeringDesk,
  actor: Actor,
  { person, role, on, reason, seen, submission }: Changing & { readonly on: string },
): Promise<Result<void, RolesNotChanged>> {
  const words = { ...(reason !== undefined && { reason }) };
  return change(
    steering,
    actor,
    {
      subject: `person:${person}`,
      act: { kind: "role-ended", data: { role, on }, words },
      after: seen,
    },
    (register) => mayEndRoles(register.all("person", readRoles), [{ person, role, on }]),
    submission,
  );
}

async function change(
  steering: SteeringDesk,
  actor: Actor,
  act: NewAct,
  faultIn: (register: Register) => RoleFault | undefined,
  submission: string,
): Promise<Result<void, RolesNotChanged>> {
  const recorded = await steering.recordIf<RoleFault>(
    { kind: "person", person: actor.person! },
    (register) => {
      const fault = faultIn(register);
      return fault === undefined ? ok({ acts: [act] }) : refused(fault);
    },
    submission,
  );
  if (recorded.ok) return ok(undefined);
  const { error } = recorded;
  if (error.kind === "overtaken" || error.kind === "backdated")
    throw new Error(`a role brings no plan and yet: ${error.kind}`);
  return refused(error);
}
