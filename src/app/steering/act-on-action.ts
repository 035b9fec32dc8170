import {
  mayActOn,
  readAction,
  type ActionAct,
  type ActionFault,
  type Followup,
} from "../../core/meetings/index.ts";
import type { By, Entry } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { sentBefore } from "./sent-before.ts";
import type { SteeringDesk } from "./steering-desk.ts";

export type NotActed =
  | { readonly kind: "no-such-action" }
  | ActionFault
  /** Somebody else did something with it that the writer did not see. */
  | { readonly kind: "meanwhile"; readonly latest: Entry<ActionAct> };

interface Doing {
  readonly action: string;
  readonly act: Followup;
  /** Number of the last entry on the action that the writer saw. */
  readonly seen: number;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly submission: string;
}

/** Finishes an action, moves its day, hands it over or drops it. */
export async function actOnAction(
  desk: SteeringDesk,
  by: By,
  { action: id, act, seen, today, submission }: Doing,
): Promise<Result<void, NotActed>> {
  const subject = `action:${id}` as const;
  const register = await desk.upToDate();
  const action = register.one(subject, readAction);
  if (action === undefined) return refused({ kind: "no-such-action" });
  const fault = mayActOn(action, act, today);
  const isSeen = register.lastOn(subject) <= seen;
  if (fault === undefined || !isSeen) {
    const recorded = await desk.record(by, [{ subject, act, after: seen }], { submission });
    if (recorded.ok) return ok(undefined);
    const latest = (await desk.upToDate()).of(subject).at(-1) as Entry<ActionAct>;
    return refused({ kind: "meanwhile", latest });
  }
  const isDone = (await sentBefore(desk, by, submission)).length > 0;
  return isDone ? ok(undefined) : refused(fault);
}
