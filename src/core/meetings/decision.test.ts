import { expect, test } from "vitest";
import { register, type Entry } from "../register/index.ts";
import type { DecisionAct } from "./decision-act.ts";
import { decisionId, decisionNumber, nextSequence } from "./decision-number.ts";
import { readDecision, supersededBy, supersededOnes } from "./decision.ts";

const by = { kind: "person", person: "18cf5f2e-5bb6-4a4b-8a5e-7b9c7c1f0a01" } as const;
const at = new Date("2026-03-02T14:00:00Z");

function taken(number: number, sequence: number, supersedes?: string): Entry<DecisionAct> {
  const place = { body: "bo", year: 2026, sequence };
  return {
    number,
    at,
    by,
    subject: `decision:${decisionId(place)}`,
    act: {
      kind: "decision-taken",
      data: {
        ...place,
        effectiveOn: "2026-04-01",
        manner: { kind: "consent" },
        answers: [],
        proposals: [],
        known: { plan: 1, day: "2026-03-02" },
        ...(supersedes !== undefined && { supersedes }),
      },
      words: { title: "Meer", text: "Wij doen meer.", reason: null },
    },
  };
}
const carriedOut = (number: number): Entry<DecisionAct> => ({
  number,
  at,
  by,
  subject: "decision:bo-2026-1",
  act: { kind: "decision-carried-out", data: { on: "2026-05-01" }, words: { note: "Het draait." } },
});

test("a decision is what was taken, and what was said of it since", () => {
  const decision = readDecision("bo-2026-1", [taken(1, 1), carriedOut(2)]);
  expect(decision).toMatchObject({
    id: "bo-2026-1",
    body: "bo",
    takenAt: at,
    by,
    words: { title: "Meer", reason: null },
    carriedOut: { on: "2026-05-01", note: "Het draait." },
  });
});

test("the next number follows the last of the same body in the same year", () => {
  const book = register([taken(1, 1), taken(2, 2)]);
  expect(nextSequence(book, "bo", 2026)).toBe(3);
  expect(nextSequence(book, "bo", 2027)).toBe(1);
  expect(nextSequence(book, "to", 2026)).toBe(1);
});

test("a number is written as people say it", () => {
  const board = { name: "Bestuurlijk Overleg", aliases: ["BO", "Bestuurlijk Overleg (BO)"] };
  expect(decisionNumber(board, { body: "bo", year: 2026, sequence: 3 })).toBe("BO 2026-03");
  expect(
    decisionNumber({ name: "Groep", aliases: [] }, { body: "g", year: 2026, sequence: 12 }),
  ).toBe("Groep 2026-12");
});

test("a chain of decisions is followed in both directions", () => {
  const book = register([taken(1, 1), taken(2, 2, "bo-2026-1"), taken(3, 3, "bo-2026-2")]);
  const all = book.all("decision", readDecision);
  expect(supersededBy(all, "bo-2026-1")?.id).toBe("bo-2026-2");
  expect(supersededBy(all, "bo-2026-3")).toBeUndefined();
  expect(supersededOnes(all, all[2]!).map(({ id }) => id)).toEqual(["bo-2026-2", "bo-2026-1"]);
});
