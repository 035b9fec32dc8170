import { expect, test } from "vitest";
import type { BodyRules } from "./body-rules.ts";
import { mayDecide, type ToDecide } from "./decision-fault.ts";
import type { Decision } from "./decision.ts";
import type { Meeting, MeetingState } from "./meeting.ts";

const rules = [
  { body: "bo", mandate: ["change-plan", "stop-initiative"] },
  { body: "to", mandate: ["answer-signal"] },
] as unknown as readonly BodyRules[];
const decisions = [
  { id: "bo-2026-1", body: "bo" },
  { id: "bo-2026-2", body: "bo", supersedes: "bo-2026-1" },
  { id: "to-2026-1", body: "to" },
] as Partial<Decision>[] as readonly Decision[];
const standing = { rules, voters: ["cwz", "vgz"], decisions, meeting: undefined };

const fine: ToDecide = {
  body: "bo",
  day: "2026-03-02",
  effectiveOn: "2026-03-02",
  manner: { kind: "consent" },
  asks: ["stop-initiative"],
};
const vote = (votes: Partial<Record<"for" | "against" | "abstained", string[]>>) => ({
  manner: { kind: "vote" as const, for: [], against: [], abstained: [], ...votes },
});

test.each<[string, Partial<ToDecide>]>([
  ["by consent, from the same day", {}],
  ["by vote, each party once", vote({ for: ["cwz"], abstained: ["vgz"] })],
  ["in the place of a decision that still holds", { supersedes: "bo-2026-2" }],
  ["that takes no mandate, by any body", { body: "nieuw", asks: [] }],
])("a decision %s can be taken", (_what, wanted) => {
  expect(mayDecide({ ...fine, ...wanted }, standing)).toEqual([]);
});

test.each<[string, Partial<ToDecide>, object]>([
  [
    "of another body",
    { body: "to" },
    { kind: "no-mandate", asked: "stop-initiative", heldBy: ["bo"] },
  ],
  [
    "that no body may take",
    { asks: ["merge-initiative", "merge-initiative"] },
    { kind: "no-mandate", asked: "merge-initiative", heldBy: [] },
  ],
  [
    "from before the meeting",
    { effectiveOn: "2026-03-01" },
    { kind: "effective-before", day: "2026-03-02" },
  ],
  ["by a vote without votes", vote({}), { kind: "nobody-voted" }],
  [
    "with the vote of another party",
    vote({ for: ["cwz", "zzg"] }),
    { kind: "no-vote-here", organisation: "zzg" },
  ],
  [
    "with two votes of one party",
    vote({ for: ["cwz"], against: ["cwz"] }),
    { kind: "voted-twice", organisation: "cwz" },
  ],
  ["in the place of none", { supersedes: "bo-2025-9" }, { kind: "no-such-decision" }],
  [
    "in the place of one of another body",
    { supersedes: "to-2026-1" },
    { kind: "no-such-decision", id: "to-2026-1" },
  ],
  [
    "in the place of one that was replaced",
    { supersedes: "bo-2026-1" },
    { kind: "superseded-before", id: "bo-2026-1", by: "bo-2026-2" },
  ],
])("a decision %s is not taken", (_what, wanted, fault) => {
  expect(mayDecide({ ...fine, ...wanted }, standing)).toEqual([expect.objectContaining(fault)]);
});

test.each<[MeetingState, object[]]>([
  ["planned", [{ kind: "no-minutes", why: "not-begun" }]],
  ["open", []],
  ["closed", []],
  ["approved", [{ kind: "no-minutes", why: "approved" }]],
  ["cancelled", [{ kind: "no-minutes", why: "cancelled" }]],
])("in a meeting that is %s", (state, faults) => {
  expect(mayDecide(fine, { ...standing, meeting: { state } as Meeting })).toEqual(faults);
});
