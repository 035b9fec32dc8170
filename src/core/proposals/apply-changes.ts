import { checkAssumptions } from "../impact/index.ts";
import { checkPlan, type Problem } from "../plan/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { Change } from "./change.ts";
import { citeDecisions } from "./decisions-source.ts";
import {
  isObject,
  isSame,
  listOf,
  listsOf,
  idOf,
  plainCopy,
  recordIn,
  type DocumentName,
  type Documents,
  type Json,
  type JsonObject,
} from "./documents.ts";
import { valueAt } from "./stands-at.ts";

/** Why a change cannot be made in the plan as it stands. */
export type ChangeFault =
  /** There is no such record, or no such place in it. */
  | { readonly kind: "unknown-place"; readonly change: Change }
  /** Something else stands there than the writer saw; `now` is null when nothing does. */
  | { readonly kind: "overtaken"; readonly change: Change; readonly now: Json }
  /** A new record has the id of another. */
  | { readonly kind: "exists"; readonly change: Change }
  /** The plan would no longer be right. */
  | { readonly kind: "wrong"; readonly in: DocumentName; readonly problem: Problem };

/**
 * The plan and its assumptions after some changes, or everything that stands in the way. A change
 * that was made already makes no difference.
 */
export function applyChanges(
  documents: Documents,
  changes: readonly Change[],
): Result<Documents, readonly ChangeFault[]> {
  const copies = {
    plan: plainCopy(documents.plan),
    assumptions: plainCopy(documents.assumptions),
  };
  // New records first: others may point at them, in whatever order they were written down.
  const inOrder = changes.toSorted((a, b) => Number(a.kind === "set") - Number(b.kind === "set"));
  const faults = inOrder.flatMap((change): ChangeFault[] => {
    const fault = make(change, copies[change.in]);
    return fault === undefined ? [] : [fault];
  });
  if (faults.length > 0) return refused(faults);
  citeDecisions(
    copies.plan,
    changes.map(({ after }) => after),
  );
  const plan = checkPlan(copies.plan);
  if (!plan.ok) return refused(wrong("plan", plan.error));
  const assumptions = checkAssumptions(plan.value, copies.assumptions);
  if (!assumptions.ok) return refused(wrong("assumptions", assumptions.error));
  return ok({ plan: plan.value, assumptions: assumptions.value });
}

const wrong = (name: DocumentName, problems: readonly Problem[]): ChangeFault[] =>
  problems.map((problem) => ({ kind: "wrong", in: name, problem }));

function make(change: Change, document: JsonObject): ChangeFault | undefined {
  if (change.kind === "add") return add(change, document);
  const holder = holderOf(change, document);
  if (holder === undefined) return { kind: "unknown-place", change };
  const now = holder.read() ?? null;
  if (isSame(now, change.after)) return undefined;
  if (!isSame(now, change.before)) return { kind: "overtaken", change, now };
  holder.write(structuredClone(change.after));
  return undefined;
}

function add(
  change: Extract<Change, { kind: "add" }>,
  document: JsonObject,
): ChangeFault | undefined {
  const list = listOf(change.record);
  const records = document[list];
  if (!Array.isArray(records) || !listsOf(change.in, document).has(list))
    return { kind: "unknown-place", change };
  if (`${list}/${idOf(change.in, list, change.after)}` !== change.record)
    return { kind: "unknown-place", change };
  const known = recordIn(change.in, document, change.record);
  if (known !== undefined)
    return isSame(known, change.after) ? undefined : { kind: "exists", change };
  records.push(structuredClone(change.after));
  return undefined;
}

/** The place that a path such as "mechanisms.0.reach" leads to; it may be empty still. */
function holderOf(
  { in: name, record, field }: Extract<Change, { kind: "set" }>,
  document: JsonObject,
) {
  const path = field.split(".");
  const last = path.pop()!;
  const at = valueAt(recordIn(name, document, record), path);
  // What stands in a list is replaced, never added or taken away: the rest would move up.
  if (Array.isArray(at) && at[Number(last)] !== undefined) {
    const list = at;
    return {
      read: () => list[Number(last)],
      write: (value: Json) => void (list[Number(last)] = value),
    };
  }
  if (!isObject(at)) return undefined;
  const holder = at;
  return {
    read: () => holder[last],
    write(value: Json) {
      if (value === null) delete holder[last];
      else holder[last] = value;
    },
  };
}
