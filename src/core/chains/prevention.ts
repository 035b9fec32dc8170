import type { PreventionInfrastructure } from "../plan/index.ts";
import type { ChainEntry, PreventionEvidence } from "./chain-entry.ts";

/** A requirement of the prevention infrastructure with what was shown since the plan. */
export interface CriterionStanding {
  readonly criterion: PreventionInfrastructure["criteria"][number];
  /** As the newest evidence has it; as the plan has it when there is none. */
  readonly status: "met" | "to-follow";
  /** Newest first. */
  readonly evidence: readonly PreventionEvidence[];
}

/** @param entries in the order in which they were recorded */
export function criteriaStanding(
  { criteria }: PreventionInfrastructure,
  entries: readonly ChainEntry[],
): readonly CriterionStanding[] {
  return criteria.map((criterion) => {
    const evidence = entries
      .filter(
        (entry): entry is PreventionEvidence =>
          entry.kind === "evidence" && entry.criterion === criterion.id,
      )
      .toReversed()
      .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
    return { criterion, status: evidence[0]?.status ?? criterion.status, evidence };
  });
}
