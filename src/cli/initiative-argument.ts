import type { Subject } from "../core/impact/index.ts";
import { nearest, subjects, type Plan } from "../core/plan/index.ts";
import { WrongUse } from "./command.ts";

/**
 * What an initiative is called in the forecast: by the id of the list, or of a priority.
 * @param as how it was given, for the refusal: "--without"
 * @throws WrongUse when the plan has no such initiative
 */
export function subjectNamed(id: string, plan: Plan, as: string): Subject {
  const all = subjects(plan);
  for (const { initiative, priority } of all) {
    if (initiative?.id === id) return `initiative:${id}`;
    if (priority?.id === id)
      return initiative === undefined ? `priority:${id}` : `initiative:${initiative.id}`;
  }
  const meant = nearest(
    id,
    all.map(({ initiative, priority }) => (initiative ?? priority)!.id),
  );
  const hint = meant === undefined ? "" : `; did you mean "${meant}"?`;
  throw new WrongUse(`${as}: there is no initiative "${id}"${hint}`);
}
