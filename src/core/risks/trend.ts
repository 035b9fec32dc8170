import type { Plan } from "../plan/index.ts";
import type { Register } from "../register/index.ts";
import { challengesOf, regionRisks, sizeOf, type RegionRisk } from "./risk.ts";

export type Trend = "risen" | "fallen" | "steady";

/** Size of a risk now, and what it was before it changed the last time. */
export interface Course {
  readonly score: number;
  /** Left out while it never changed. */
  readonly before?: number;
}

/** How the size of a risk went; nothing when it was never judged. */
export function courseOf({ scores }: Pick<RegionRisk, "scores">): Course | undefined {
  const sizes = scores.map(sizeOf);
  const score = sizes.at(-1);
  if (score === undefined) return undefined;
  const before = sizes.findLast((size) => size !== score);
  return { score, ...(before !== undefined && { before }) };
}

/** The way a risk went since it was judged the last time but one. */
export function trendOf({ scores }: Pick<RegionRisk, "scores">): Trend | undefined {
  const [before, now] = scores.slice(-2).map(sizeOf);
  if (before === undefined || now === undefined) return undefined;
  return now > before ? "risen" : now < before ? "fallen" : "steady";
}

/** Every open risk that was judged, for the rules of signals. */
export const risingRisks = (register: Register, plan: Pick<Plan, "risks">) =>
  regionRisks(register, plan).flatMap((risk) => {
    const course = courseOf(risk);
    return course === undefined || risk.closed !== undefined
      ? []
      : [{ id: risk.id, ...course, challenges: challengesOf(risk) }];
  });
