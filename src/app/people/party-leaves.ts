import { openActions, type Action } from "../../core/meetings/index.ts";
import type { Body, Plan, PlanLookup, Subject } from "../../core/plan/index.ts";
import type { By, Register } from "../../core/register/index.ts";
import {
  endingOf,
  mayEndRoles,
  readRoles,
  rolesOn,
  type HeldRoles,
  type Role,
  type RoleFault,
} from "../../core/rights/index.ts";
import {
  regionPreconditions,
  regionRisks,
  type Owner,
  type RegionPrecondition,
  type RegionRisk,
} from "../../core/risks/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { NewAct } from "../ports/register-store.ts";
import type { SteeringDesk } from "../steering/steering-desk.ts";

interface Known {
  readonly register: Register;
  readonly lookup: PlanLookup;
  readonly plan: Plan;
}

interface Leaving {
  readonly organisation: string;
  /** First day on which it no longer takes part, YYYY-MM-DD. */
  readonly on: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly reason: string;
  readonly submission: string;
}

/**
 * Records that a party leaves, and ends every seat and representation held for it, all at once. It
 * cannot have left before one of those began.
 */
export async function partyLeaves(
  steering: SteeringDesk,
  by: By,
  { organisation, on, today, reason, submission }: Leaving,
): Promise<Result<void, RoleFault>> {
  const recorded = await steering.recordIf<RoleFault>(
    by,
    (register) => {
      const endings = heldFor(register, organisation, on).map(({ person, role }) =>
        endingOf(person, role, { on, today }),
      );
      const fault = mayEndRoles(register.all("person", readRoles), endings);
      if (fault !== undefined) return refused(fault);
      const ends = endings.map(({ person, ...data }): NewAct => ({
        subject: `person:${person}`,
        act: { kind: "role-ended", data, words: { reason } },
      }));
      return ok({
        acts: [
          {
            subject: `party:${organisation}`,
            act: { kind: "party-left", data: { on }, words: { reason } },
          },
          ...ends,
        ],
      });
    },
    submission,
  );
  // No act names what it came after, and none brings a plan: what is left was decided above.
  return recorded.ok ? ok(undefined) : refused(recorded.error as RoleFault);
}

/** What is held for a party on a day or later. */
export function heldFor(
  register: Register,
  organisation: string,
  day: string,
): readonly { readonly person: string; readonly role: Role }[] {
  return register
    .all("person", readRoles)
    .flatMap(({ person, roles }) =>
      roles
        .filter(
          (role) =>
            "organisation" in role &&
            role.organisation === organisation &&
            (role.until === undefined || role.until >= day),
        )
        .map((role) => ({ person, role })),
    );
}

/** What a party leaves behind, for the programme office to find somebody else for. */
export interface LeftBehind {
  /** Bodies of which it is a member or the chair by the plan. */
  readonly bodies: readonly Body[];
  /** What it leads by the plan. */
  readonly leads: readonly Subject[];
  /** Initiatives that its people lead today. */
  readonly ledByItsPeople: readonly { readonly person: string; readonly initiative: string }[];
  readonly actions: readonly Action[];
  /** Open risks that it or its people look after. */
  readonly risks: readonly RegionRisk[];
  /** Preconditions that it or its people look after. */
  readonly preconditions: readonly RegionPrecondition[];
}

/**
 * @param organisation whose people are those who held something for it last
 * @param today YYYY-MM-DD
 */
export function leftBehind(
  { register, lookup, plan }: Known,
  organisation: string,
  today: string,
): LeftBehind {
  const its = register.all("person", readRoles).filter((held) => lastParty(held) === organisation);
  const ids = new Set(its.map(({ person }) => person));
  const isIts = ({ owner }: { readonly owner?: Owner }) =>
    owner?.kind === "organisation"
      ? owner.organisation === organisation
      : owner !== undefined && ids.has(owner.person);
  return {
    bodies: plan.bodies.filter(
      ({ chair, members }) =>
        chair === organisation ||
        (Array.isArray(members) && members.some((member) => member.organisation === organisation)),
    ),
    leads: lookup
      .involvements(organisation)
      .filter(({ as }) => as === "lead")
      .map(({ subject }) => subject),
    ledByItsPeople: its.flatMap((held) =>
      rolesOn(held, today).flatMap((role) =>
        role.kind === "lead" ? [{ person: held.person, initiative: role.initiative }] : [],
      ),
    ),
    actions: openActions(register).filter(({ owner }) => ids.has(owner)),
    risks: regionRisks(register, plan).filter((risk) => risk.closed === undefined && isIts(risk)),
    preconditions: regionPreconditions(register, plan).filter(isIts),
  };
}

/** For whom somebody held a role last; who went over to another party is no longer of the first. */
const lastParty = ({ roles }: HeldRoles): string | undefined =>
  roles.flatMap((role) => ("organisation" in role ? [role.organisation] : [])).at(-1);
