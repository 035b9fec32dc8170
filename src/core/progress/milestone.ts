import { isOpen, type Certainty, type Plan, type Priority } from "../plan/index.ts";
import { lastDay } from "../observations/index.ts";

/** Something that an initiative is to finish, as the quarter planning of the plan has it. */
export interface Milestone {
  /** Unique within the plan: the initiative with the place in its planning, "gem-jeugd/1.2". */
  readonly id: string;
  readonly initiative: string;
  readonly kind: "activity" | "evaluation";
  /** In the plan's own language; left out for an evaluation, which has no words of its own. */
  readonly title?: string;
  /** Last quarter of its bar, as "2024-Q4"; left out when the source has lost it. */
  readonly planned?: string;
  /** How surely that quarter was read from the source. */
  readonly certainty: Certainty;
}

/**
 * The milestones of the plan, in its order: one for each activity of a bar, and the evaluation.
 * The planning of a priority that the list of initiatives does not have gives none: nobody can
 * report on it.
 */
export function milestones(plan: Plan): readonly Milestone[] {
  return plan.priorities.flatMap(ofPriority);
}

/** Last day on which a milestone is on time, YYYY-MM-DD. */
export function plannedDay({ planned }: Milestone): string | undefined {
  return planned === undefined ? undefined : lastDay(planned);
}

function ofPriority({ initiative, planning, evaluation }: Priority): Milestone[] {
  if (initiative === undefined) return [];
  const activities =
    planning === undefined || isOpen(planning)
      ? []
      : planning.flatMap((bar, at) =>
          bar.activities.map((title, place): Milestone => ({
            id: `${initiative}/${at + 1}.${place + 1}`,
            initiative,
            kind: "activity",
            title,
            ...(bar.to !== undefined && { planned: bar.to }),
            certainty: bar.certainty,
          })),
        );
  if (evaluation === undefined || isOpen(evaluation)) return activities;
  const { quarter } = evaluation;
  return [
    ...activities,
    {
      id: `${initiative}/evaluation`,
      initiative,
      kind: "evaluation",
      ...(quarter !== undefined && { planned: quarter }),
      certainty: quarter === undefined ? "undetermined" : "high",
    },
  ];
}
