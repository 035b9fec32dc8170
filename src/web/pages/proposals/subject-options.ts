import type { Subject } from "../../../core/impact/index.ts";
import { hasEnded, stepOn, subjects, type Plan } from "../../../core/plan/index.ts";
import type { Option } from "../../layout/form-field.tsx";

/** Every initiative by name, as something to choose; those that ended are left out. */
export function subjectOptions(plan: Plan, today: string): readonly Option[] {
  return subjects(plan)
    .filter(
      ({ initiative, priority }) => !hasEnded(stepOn((initiative ?? priority)!.course, today)),
    )
    .map(({ initiative, priority }) => ({
      value: initiative === undefined ? `priority:${priority!.id}` : `initiative:${initiative.id}`,
      label: (initiative ?? priority)!.name,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "nl"));
}

/** The subject that was chosen, if there is such a one. */
export const chosenSubject = (
  plan: Plan,
  today: string,
  value: string | undefined,
): Subject | undefined =>
  subjectOptions(plan, today).find((option) => option.value === value)?.value as
    | Subject
    | undefined;
