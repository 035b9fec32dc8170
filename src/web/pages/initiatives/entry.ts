import {
  evidenceGrades,
  noEffectReasons,
  subjectOf,
  type InitiativeAssumption,
  type InitiativeOutcome,
  type Subject as ModelSubject,
} from "../../../core/impact/index.ts";
import { slugOf, subjects, type Subject, type Text } from "../../../core/plan/index.ts";
import type { RegionView } from "../../region-view.ts";

/** One initiative as the list and its page see it: what the plan says and what we estimate. */
export interface Entry {
  readonly subject: Subject;
  /** Last part of its address. */
  readonly slug: string;
  readonly name: string;
  readonly challenge: string;
  readonly summary: Text;
  /** False for a priority that the plan's own list does not have. */
  readonly listed: boolean;
  readonly assumption: InitiativeAssumption | undefined;
  readonly outcome: InitiativeOutcome | undefined;
}

/** All entries of the list in the plan's order, then the priorities that it does not have. */
export function entriesOf({ plan, assumptions, forecast }: RegionView): Entry[] {
  const assumed = new Map(assumptions.initiatives.map((item) => [subjectOf(item), item]));
  const outcomes = new Map(forecast.initiatives.map((item) => [item.subject, item]));
  const order = new Map(plan.challenges.map(({ id, number }) => [id, number]));
  return subjects(plan)
    .map((subject) => {
      const { initiative, priority } = subject;
      const record = (initiative ?? priority)!;
      const keys = [`initiative:${initiative?.id}`, `priority:${priority?.id}`] as const;
      const first = <T>(map: ReadonlyMap<ModelSubject, T>) =>
        keys.map((key) => map.get(key)).find(Boolean);
      return {
        subject,
        slug: slugOf(subject),
        name: record.name,
        challenge: record.challenge,
        summary: record.summary,
        listed: initiative !== undefined,
        assumption: first(assumed),
        outcome: first(outcomes),
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.listed) - Number(a.listed) || order.get(a.challenge)! - order.get(b.challenge)!,
    );
}

/** From best known to least known: a grade, or a reason why nothing is calculated. */
export const evidenceOrder = [...evidenceGrades, ...noEffectReasons] as const;
export type Evidence = (typeof evidenceOrder)[number];

/** How well the effect of an entry is known; "unknown" when nothing was assumed at all. */
export function evidenceOf({ assumption }: Entry): Evidence {
  if (assumption === undefined) return "unknown";
  return "noEffect" in assumption ? assumption.noEffect : assumption.grade;
}

/** How much the plan says: chosen and worked out, described, or a name and nothing else. */
export type Knowledge = "chosen" | "described" | "name-only";

export function knowledgeOf({ subject: { initiative, priority } }: Entry): Knowledge {
  if (priority !== undefined) return "chosen";
  return initiative!.described;
}
