import type { Entry, Register } from "../register/index.ts";
import type { TransformationAct } from "./transformation-act.ts";

type Bundled = Extract<TransformationAct, { kind: "transformation-bundled" }>;

/** Something that a transformation plan promised to have done by a day. */
export interface PlanMilestone {
  readonly id: string;
  readonly due: string;
  /** `null` once it was erased. */
  readonly what: string | null;
  /** Day on which it was reached; left out until then. */
  readonly reached?: string;
}

/** A bundle of initiatives that asks money of one source, and how it is followed. */
export type TransformationPlan = Bundled["data"] &
  Bundled["words"] & {
    readonly id: string;
    /** Ids of the parts of what the source asks that are in place. */
    readonly present: readonly string[];
    /** The first due first. */
    readonly milestones: readonly PlanMilestone[];
  };

/** @throws Error when the first act does not bundle it: a bug of who recorded it */
export function readTransformation(
  id: string,
  entries: readonly Entry<TransformationAct>[],
): TransformationPlan {
  const [first, ...later] = entries;
  if (first?.act.kind !== "transformation-bundled")
    throw new Error(`transformation plan ${id} was never bundled`);
  const bundled = { ...first.act.data, ...first.act.words, id, present: [], milestones: [] };
  return later.reduce<TransformationPlan>(after, bundled);
}

function after(plan: TransformationPlan, { act }: Entry<TransformationAct>): TransformationPlan {
  switch (act.kind) {
    case "transformation-bundled":
      throw new Error(`transformation plan ${plan.id} was bundled twice`);
    case "transformation-content":
      return { ...plan, present: act.data.present };
    case "transformation-milestone": {
      const { milestone: id, due } = act.data;
      const milestones = [...plan.milestones, { id, due, what: act.words.what }];
      return { ...plan, milestones: milestones.toSorted((a, b) => (a.due < b.due ? -1 : 1)) };
    }
    case "transformation-reached": {
      const { milestone, on } = act.data;
      const reach = (one: PlanMilestone) => (one.id === milestone ? { ...one, reached: on } : one);
      return { ...plan, milestones: plan.milestones.map(reach) };
    }
  }
}

export const transformationPlans = (register: Register): readonly TransformationPlan[] =>
  register.all("transformation-plan", readTransformation);

/** Milestones whose day has passed without being reached. @param day YYYY-MM-DD */
export const lateMilestones = (
  { milestones }: TransformationPlan,
  day: string,
): readonly PlanMilestone[] =>
  milestones.filter(({ due, reached }) => reached === undefined && due < day);

/** Why a milestone cannot be reported as reached. */
export type MilestoneFault = "day-to-come" | "no-such-milestone" | "reached-before";

/** @param on day on which it was reached  @param today YYYY-MM-DD */
export function mayReach(
  { milestones }: TransformationPlan,
  milestone: string,
  on: string,
  today: string,
): MilestoneFault | undefined {
  const found = milestones.find(({ id }) => id === milestone);
  if (found === undefined) return "no-such-milestone";
  if (found.reached !== undefined) return "reached-before";
  return on > today ? "day-to-come" : undefined;
}
