import { expect, test } from "vitest";
import type { Party, PlanLookup, Priority } from "../../../core/plan/index.ts";
import { involvementsOf } from "./involvement.ts";

const party = (confirmed: boolean): Party => ({ as: "GGD", organisation: "ggd", confirmed });
const stated = (...parties: Party[]) => ({ parties, origin: ["regioplan 1"] });
const lookup = (as: "lead" | "party" | "named", priority: Partial<Priority>) =>
  ({
    involvements: () => [{ subject: { priority: priority as Priority }, as }],
  }) as unknown as PlanLookup;

const partOf = (found: PlanLookup) => involvementsOf(found, "ggd")[0]?.part;

test("a party that the plan still has to ask does not take part", () => {
  const asked = lookup("party", { describedParties: stated(party(false)) });
  expect(partOf(asked)).toBe("to-ask");
});

test("one sure mention is enough to take part", () => {
  const sure = lookup("party", {
    describedParties: stated(party(false)),
    currentParties: stated(party(true)),
  });
  expect(partOf(sure)).toBe("party");
});

test("n.t.b. and silence name nobody, and a name in the list stays a name", () => {
  expect(partOf(lookup("named", { lead: "n.t.b." }))).toBe("named");
});
