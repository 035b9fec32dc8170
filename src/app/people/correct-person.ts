import type { By } from "../../core/register/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import type { Person } from "../ports/people-store.ts";
import type { SteeringDesk } from "../steering/steering-desk.ts";
import type { AccountDesk, NewPerson } from "./account-desk.ts";

/**
 * Puts the name or the address of somebody right. The register says that it was done and by whom,
 * and not what it was or is: that stands with the account, where it can be erased.
 */
export async function correctPerson(
  {
    steering,
    accounts,
  }: { readonly steering: SteeringDesk; readonly accounts: Pick<AccountDesk, "correct"> },
  by: By,
  person: Person,
  { to, submission }: { readonly to: NewPerson; readonly submission: string },
): Promise<Result<void, { readonly kind: "email-taken" }>> {
  if (to.name === person.name && to.email === person.email) return ok(undefined);
  const corrected = await accounts.correct(person.id, to);
  if (!corrected.ok) return corrected;
  const act = { kind: "person-corrected", data: {}, words: {} } as const;
  const recorded = await steering.record(by, [{ subject: `person:${person.id}`, act }], {
    submission,
  });
  if (!recorded.ok) throw new Error(`a correction waits for nobody: ${recorded.error.kind}`);
  return ok(undefined);
}
