import type { Challenge, Contradiction, PlanLookup } from "../../../core/plan/index.ts";

/** Doubts about a challenge and about its objectives, each once. */
export function doubtsAround(
  lookup: Pick<PlanLookup, "doubts">,
  challenge: Challenge,
): readonly Contradiction[] {
  return [
    ...new Set([
      ...lookup.doubts("challenge", challenge.id),
      ...challenge.objectives.flatMap(({ id }) => lookup.doubts("objective", id)),
    ]),
  ];
}
