import { expect, test } from "vitest";
import type { Initiative, Plan, PlanLookup, Priority } from "../../../core/plan/index.ts";
import { initiativeCounts } from "./initiative-counts.ts";

test("an initiative to speed up that the list does not have is never counted as listed", () => {
  const listed = [{ id: "a" }, { id: "b" }, { id: "c" }] as Initiative[];
  const priorities = [{ id: "p", initiative: "b" }, { id: "q" }] as Priority[];
  const plan = { challenges: [{ id: "preventie" }] } as Plan;
  const lookup = {
    initiativesOf: () => listed,
    prioritiesOf: () => priorities,
    priorityOf: (id: string) => priorities.find(({ initiative }) => initiative === id),
  } as unknown as PlanLookup;
  expect(initiativeCounts({ plan, lookup })).toEqual([
    { challenge: plan.challenges[0], listed: 3, prioritised: 1, unlisted: 1 },
  ]);
});
