import type { By } from "../../core/register/index.ts";
import { endingOf, mayEndRoles, readRoles, type RoleFault } from "../../core/rights/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { SteeringDesk } from "../steering/steering-desk.ts";
import type { AccountDesk } from "./account-desk.ts";

interface Erasing {
  readonly person: string;
  /** From this day on none of the roles holds, YYYY-MM-DD. */
  readonly today: string;
  readonly submission: string;
}

/**
 * Erases on request who somebody is. Roles end first, so that nobody without a name can do
 * anything; what they did stands in the register under an id that names nobody.
 */
export async function erasePerson(
  { steering, accounts }: { readonly steering: SteeringDesk; readonly accounts: AccountDesk },
  by: By,
  { person, today, submission }: Erasing,
): Promise<Result<void, RoleFault>> {
  const subject = `person:${person}` as const;
  const recorded = await steering.recordIf<RoleFault>(
    by,
    (register) => {
      const held = register.one(subject, readRoles)?.roles ?? [];
      const endings = held
        .filter(({ until }) => until === undefined || until >= today)
        .map((role) => endingOf(person, role, { on: today, today }));
      const fault = mayEndRoles(register.all("person", readRoles), endings);
      if (fault !== undefined) return refused(fault);
      const ends = endings.map(({ role, on }) => ({
        subject,
        act: { kind: "role-ended" as const, data: { role, on }, words: {} },
      }));
      return ok({
        acts: [...ends, { subject, act: { kind: "person-erased", data: {}, words: {} } }],
      });
    },
    submission,
  );
  // No act names what it came after, and none brings a plan: what is left was decided above.
  if (!recorded.ok) return refused(recorded.error as RoleFault);
  await accounts.erase(person);
  return ok(undefined);
}
