import type { PlanLookup } from "../../core/plan/index.ts";
import { initiativeResource, type ResourceFor } from "../../core/rights/index.ts";
import type { SolutionRecord } from "../../core/solutions/index.ts";

/**
 * What the right to keep a solution is about: the first initiative that it serves. One that serves
 * none is kept by who keeps the records of every initiative.
 */
export const keptWith = (
  lookup: PlanLookup,
  { facts: { initiatives } }: Pick<SolutionRecord, "facts">,
): ResourceFor<"keep-initiative-records"> =>
  initiativeResource(lookup, initiatives[0] ?? "") ?? { kind: "initiative", id: "", leads: [] };
