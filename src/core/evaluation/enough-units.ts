import type { Assumption } from "./assumption.ts";

/** Whether there are units enough to trust a standard error between them. */
export function enoughUnits(
  found: { readonly treated: number; readonly untreated: number },
  wanted: { readonly treated: number; readonly untreated: number },
): Assumption {
  const enough = found.treated >= wanted.treated && found.untreated >= wanted.untreated;
  return {
    name: "enough-units",
    verdict: enough ? "passed" : "failed",
    seen: {
      treated: found.treated,
      untreated: found.untreated,
      wantedTreated: wanted.treated,
      wantedUntreated: wanted.untreated,
    },
  };
}
