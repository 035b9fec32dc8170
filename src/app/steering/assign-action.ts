import { randomUUID } from "node:crypto";
import type { ActionAct } from "../../core/meetings/index.ts";
import type { By } from "../../core/register/index.ts";
import type { SteeringDesk } from "./steering-desk.ts";

type Assigned = Extract<ActionAct, { kind: "action-assigned" }>;

/**
 * Asks somebody to do something.
 * @returns id of the action; the same when the form was sent before
 */
export async function assignAction(
  desk: SteeringDesk,
  { data, words }: Pick<Assigned, "data" | "words">,
  { by, submission }: { readonly by: By; readonly submission: string },
): Promise<string> {
  const recorded = await desk.record(
    by,
    [
      {
        subject: `action:${randomUUID()}`,
        act: { kind: "action-assigned", data, words },
      },
    ],
    { submission },
  );
  if (!recorded.ok) throw new Error("an action that is new waits for nobody");
  return recorded.value.entries[0]!.subject.slice("action:".length);
}
