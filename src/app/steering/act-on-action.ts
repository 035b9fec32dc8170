import {
  mayActOn,
  readAction,
  type ActionAct,
  type ActionFault,
  type Followup,
} from "../../core/meetings/index.ts";
import type { By, Entry } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
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
  const recorded = await desk.recordIf<NotActed>(
    by,
    (register) => {
      const action = register.one(subject, readAction);
      if (action === undefined) return refused({ kind: "no-such-action" });
      const latest = register.of(subject).at(-1) as Entry<ActionAct>;
      if (latest.number > seen) return refused({ kind: "meanwhile", latest });
      const fault = mayActOn(action, act, today);
      return fault === undefined ? ok({ acts: [{ subject, act }] }) : refused(fault);
    },
    submission,
  );
  if (recorded.ok) return ok(undefined);
  const { error } = recorded;
  if (error.kind === "overtaken" || error.kind === "backdated")
    throw new Error(`an action changes no plan, and yet: ${error.kind}`);
  // The act itself names nothing that it came after: what is left was decided above.
  return refused(error as NotActed);
}
