import { openActions, type Action } from "../../core/meetings/index.ts";
import type { PlanLookup, Subject } from "../../core/plan/index.ts";
import type { By, Register } from "../../core/register/index.ts";
import { readRoles, rolesOn, type RoleEnding } from "../../core/rights/index.ts";
import { ok } from "../../kernel/result.ts";
import type { SteeringDesk } from "../steering/steering-desk.ts";

interface Leaving {
  readonly organisation: string;
  /** First day on which it no longer takes part, YYYY-MM-DD. */
  readonly on: string;
  readonly reason: string;
  readonly submission: string;
}

/** Ends every seat that is held for a party, and whoever speaks for it, all at once. */
export async function partyLeaves(
  steering: SteeringDesk,
  by: By,
  { organisation, on, reason, submission }: Leaving,
): Promise<void> {
  await steering.recordIf<never>(
    by,
    (register) =>
      ok({
        acts: heldFor(register, organisation, on).map(({ person, role }) => ({
          subject: `person:${person}`,
          act: { kind: "role-ended", data: { role, on }, words: { reason } },
        })),
      }),
    submission,
  );
}

/** What is held for a party on a day or later. */
export function heldFor(
  register: Register,
  organisation: string,
  day: string,
): readonly RoleEnding[] {
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
        .map((role) => ({ person, role, on: day })),
    );
}

/** What a party leaves behind, for the programme office to find somebody else for. */
export interface LeftBehind {
  /** What it leads by the plan. */
  readonly leads: readonly Subject[];
  /** Initiatives that its people lead today. */
  readonly ledByItsPeople: readonly { readonly person: string; readonly initiative: string }[];
  readonly actions: readonly Action[];
}

/**
 * @param organisation whose people are those who ever held something for it
 * @param today YYYY-MM-DD
 */
export function leftBehind(
  { register, lookup }: { readonly register: Register; readonly lookup: PlanLookup },
  organisation: string,
  today: string,
): LeftBehind {
  const its = register
    .all("person", readRoles)
    .filter(({ roles }) =>
      roles.some((role) => "organisation" in role && role.organisation === organisation),
    );
  const ids = new Set(its.map(({ person }) => person));
  return {
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
  };
}
