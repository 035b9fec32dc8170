import { describe, expect, test } from "vitest";
import type { Entry } from "../register/index.ts";
import type { Change } from "./change.ts";
import { mayDo } from "./may-do.ts";
import { ProposalAct } from "./proposal-act.ts";
import { isOpen, readProposal, rivalsOf } from "./proposal.ts";

const person = "11111111-1111-4111-8111-111111111111";
const change = (after: string, field = "name"): Change => ({
  kind: "set",
  in: "plan",
  record: "risks/geld",
  field,
  before: "a",
  after,
});
const drafted = { kind: "proposal-drafted", data: {}, words: { title: "T", reason: "R" } } as const;
const set = (one: Change) =>
  ({ kind: "change-set", data: { change: one }, words: { reason: "W" } }) as const;
const offered = { kind: "proposal-offered", data: { to: "bo" }, words: {} } as const;
const returned = { kind: "proposal-returned", data: {}, words: { reason: "Meer" } } as const;
const adopted = {
  kind: "proposal-adopted",
  data: { version: 2, effectiveOn: "2027-01-01" },
  words: {},
} as const;

function read(...acts: readonly ProposalAct[]) {
  const entries = acts.map((act, at): Entry<ProposalAct> => ({
    number: at + 1,
    at: new Date(at),
    by: { kind: "person", person },
    subject: "proposal:p",
    act: ProposalAct.parse(act),
  }));
  return readProposal("p", entries);
}

describe("the life of a proposal", () => {
  test("who drafted it is its author, unless somebody else is named", () => {
    expect(read(drafted).author).toBe(person);
    const other = "22222222-2222-4222-8222-222222222222";
    expect(read({ ...drafted, data: { author: other } }).author).toBe(other);
  });

  test("one change for each place: the last", () => {
    const { changes } = read(
      drafted,
      set(change("b")),
      set(change("c", "title")),
      set(change("d")),
    );
    expect(changes.map((one) => one.change.after)).toEqual(["d", "c"]);
    expect(
      read(drafted, set(change("b")), {
        kind: "change-dropped",
        data: { place: "plan/risks/geld#name" },
        words: {},
      }).changes,
    ).toEqual([]);
  });

  test("offered, returned, offered again, adopted", () => {
    const parts = [drafted, set(change("b")), offered, returned] as const;
    expect(read(...parts).state).toMatchObject({ kind: "draft", returned: { reason: "Meer" } });
    expect(read(...parts, offered, adopted).state).toMatchObject({ kind: "adopted", version: 2 });
    expect(isOpen(read(...parts, offered, adopted))).toBe(false);
  });

  test.each<[string, readonly ProposalAct[], ProposalAct["kind"], string | undefined]>([
    ["an empty draft", [drafted], "proposal-offered", "no-changes"],
    ["a draft", [drafted, set(change("b"))], "proposal-offered", undefined],
    ["one on the table", [drafted, set(change("b")), offered], "change-set", "offered-already"],
    ["one on the table", [drafted, set(change("b")), offered], "proposal-withdrawn", undefined],
    ["a draft", [drafted, set(change("b"))], "proposal-adopted", "not-offered"],
    ["a draft", [drafted, set(change("b"))], "proposal-returned", "not-offered"],
    ["history", [drafted, set(change("b")), offered, adopted], "proposal-rejected", "closed"],
  ])("%s: %#", (_, acts, next, fault) => {
    const may = mayDo(read(...acts), next);
    expect(may.ok ? undefined : may.error.kind).toBe(fault);
  });

  test("without a reason nothing goes to a body; the light way needs no body", () => {
    const bare = { ...drafted, words: { title: "T" } } as const;
    expect(mayDo(read(bare, set(change("b"))), "proposal-offered").ok).toBe(false);
    expect(mayDo(read(bare, set(change("b"))), "proposal-adopted", true).ok).toBe(true);
  });

  test("others who want the same place are named while they are open", () => {
    const other = read(drafted, set(change("b")));
    const place = "plan/risks/geld#name";
    expect(rivalsOf(place, "mine", [other])).toHaveLength(1);
    expect(rivalsOf(place, "p", [other])).toEqual([]);
    expect(rivalsOf(place, "mine", [read(drafted, set(change("b")), offered, adopted)])).toEqual(
      [],
    );
  });
});
