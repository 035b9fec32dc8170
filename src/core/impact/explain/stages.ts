import type { Explanation } from "./explain.ts";
import type { StepWhat } from "./step.ts";

/**
 * The same calculation for all mechanisms together, in people:
 *
 *   gross − chance − growth − overlap − burden = byHand
 *   byHand + skewed + together = mean
 */
export interface Stages {
  /** What is saved if it works out, at full size and alone; of inflow as far as it has grown. */
  readonly gross: number;
  /** What falls off because it may not work out. */
  readonly chance: number;
  /** What it has not grown to yet. */
  readonly growth: number;
  /** What others do as well. */
  readonly overlap: number;
  /** Work that is added, or that arrives elsewhere. */
  readonly burden: number;
  readonly byHand: number;
  readonly skewed: number;
  readonly together: number;
  readonly mean: number;
}

type Falls = "chance" | "growth" | "overlap";

export function stagesOf({ paths, byHand, skewed, together, outcome }: Explanation): Stages {
  const sums = { gross: 0, chance: 0, growth: 0, overlap: 0, burden: 0 };
  for (const { steps, arrival } of paths) {
    const end = steps.at(-1)!.after;
    if (end < 0) {
      sums.burden -= end;
      continue;
    }
    sums.burden += arrival.at(-1)?.after ?? 0;
    sums.gross += steps.findLast(({ what }) => fallsIn(what) === undefined)!.after;
    for (const [at, { what, after }] of steps.entries()) {
      const stage = fallsIn(what);
      if (stage !== undefined) sums[stage] += steps[at - 1]!.after - after;
    }
  }
  return { ...sums, byHand, skewed, together, mean: outcome.mean };
}

/** In which stage a step takes something off; none for the steps up to full size. */
function fallsIn(what: StepWhat): Falls | undefined {
  switch (what.kind) {
    case "precondition":
      return "chance";
    case "estimate":
      return what.field === "success" ? "chance" : undefined;
    case "ramp":
      return "growth";
    case "overlap":
      return "overlap";
    case "work":
    case "freed":
    case "saved-by-gain":
    case "sixty-minutes":
    case "capped":
    case "years-of-inflow":
    case "course":
      return undefined;
  }
}
