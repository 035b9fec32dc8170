import { expect, test } from "vitest";
import type { ProposalAct } from "./proposal-act.ts";
import { touchesSame } from "./touches-same.ts";

const set = (field: string): ProposalAct => ({
  kind: "change-set",
  data: {
    change: {
      kind: "set",
      in: "plan",
      record: "initiatives/lopen",
      field,
      before: null,
      after: 1,
    },
  },
  words: {},
});
const dropped: ProposalAct = {
  kind: "change-dropped",
  data: { place: "plan/initiatives/lopen#name" },
  words: {},
};
const described: ProposalAct = {
  kind: "proposal-described",
  data: {},
  words: { title: "Lopen", reason: "Goed" },
};
const offered: ProposalAct = { kind: "proposal-offered", data: { to: "bo" }, words: {} };

test.each<[string, ProposalAct, ProposalAct, boolean]>([
  ["the same place", set("name"), set("name"), true],
  ["another place", set("name"), set("summary"), false],
  ["a place that was emptied", set("name"), dropped, true],
  ["a place and the text around it", set("name"), described, false],
  ["the text twice", described, described, true],
  ["offering what was changed", offered, set("name"), true],
  ["changing what was offered", set("name"), offered, true],
])("%s", (_what, act, other, expected) => {
  expect(touchesSame(act, other)).toBe(expected);
});
