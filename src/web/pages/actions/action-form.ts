import { isDay } from "../../../app/iso-day.ts";
import type { ActionAct, Followup } from "../../../core/meetings/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import { written, type Answers } from "../../sent-answers.ts";

/** Names of the fields of both forms. */
export const field = {
  what: "wat",
  owner: "wie",
  due: "dag",
  why: "reden",
  result: "resultaat",
  /** Which of the things that can be done with an action. */
  act: "handeling",
  /** Number of the last entry on the action that the writer saw. */
  seen: "gezien",
  meeting: "vergadering",
  item: "punt",
  decision: "besluit",
  risk: "risico",
} as const;

/** Longest text, in characters. */
export const longestText = 1000;

/** What is wrong with the answer in one field. */
export interface FieldFault {
  readonly field: string;
  readonly fault: "what" | "who" | "day" | "day-passed" | "why" | "too-long";
}

export const followups = ["klaar", "datum", "overdragen", "vervalt"] as const;
export type FollowupName = (typeof followups)[number];

/** What an action is about, as the address of the form says and the register knows. */
export type Context = Partial<Record<"body" | "meeting" | "item" | "decision" | "risk", string>>;
type Assigned = Pick<Extract<ActionAct, { kind: "action-assigned" }>, "data" | "words">;

/**
 * Reads a new action from the answers in its form.
 * @param owners who may be chosen, by id
 * @param today YYYY-MM-DD
 */
export function readNewAction(
  answers: Answers,
  context: Context,
  owners: readonly string[],
  today: string,
): Result<Assigned, readonly FieldFault[]> {
  const what = written(answers, field.what);
  const due = written(answers, field.due) ?? "";
  const owner = written(answers, field.owner) ?? "";
  const faults: readonly FieldFault[] = [
    ...textFaults(field.what, what, "what"),
    ...(owners.includes(owner) ? [] : [{ field: field.owner, fault: "who" } as const]),
    ...(!isDay(due)
      ? [{ field: field.due, fault: "day" } as const]
      : due < today
        ? [{ field: field.due, fault: "day-passed" } as const]
        : []),
  ];
  if (faults.length > 0) return refused(faults);
  return ok({ data: { owner, due, ...context }, words: { what: what! } });
}

/**
 * Reads what was done with an action.
 * @param owners who may be chosen, by id
 */
export function readFollowup(
  answers: Answers,
  owners: readonly string[],
): Result<Followup, readonly FieldFault[]> {
  const day = written(answers, field.due) ?? "";
  const why = written(answers, field.why);
  const result = written(answers, field.result);
  const noDay: readonly FieldFault[] = isDay(day) ? [] : [{ field: field.due, fault: "day" }];
  const settled = (faults: readonly FieldFault[], act: () => Followup) =>
    faults.length > 0 ? refused(faults) : ok(act());
  switch (answers[field.act] as FollowupName | undefined) {
    case "datum":
      return settled([...noDay, ...textFaults(field.why, why, "why")], () => ({
        kind: "action-moved",
        data: { due: day },
        words: { reason: why! },
      }));
    case "overdragen": {
      const owner = written(answers, field.owner) ?? "";
      const unknown: readonly FieldFault[] = owners.includes(owner)
        ? []
        : [{ field: field.owner, fault: "who" }];
      return settled([...unknown, ...textFaults(field.why, why)], () => ({
        kind: "action-handed-over",
        data: { owner },
        words: { ...(why && { reason: why }) },
      }));
    }
    case "vervalt":
      return settled(textFaults(field.why, why, "why"), () => ({
        kind: "action-dropped",
        data: {},
        words: { reason: why! },
      }));
    case "klaar":
    case undefined:
      return settled([...noDay, ...textFaults(field.result, result)], () => ({
        kind: "action-finished",
        data: { on: day },
        words: { ...(result && { result }) },
      }));
  }
}

function textFaults(
  name: string,
  text: string | undefined,
  asked?: "what" | "why",
): readonly FieldFault[] {
  if (text === undefined) return asked === undefined ? [] : [{ field: name, fault: asked }];
  return text.length > longestText ? [{ field: name, fault: "too-long" }] : [];
}
