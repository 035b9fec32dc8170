import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../plan/index.ts";
import { register, type Entry } from "../register/index.ts";
import {
  contracts,
  endsWithinAYear,
  exitParts,
  knownContracts,
  mayActOnSolution,
  missingExits,
  overlaps,
  readSolution,
  regionSolutions,
  solutionKinds,
  solutionsOf,
  solutionStates,
  unrecorded,
  type SolutionAct,
  type SolutionFacts,
  type SolutionKind,
  type SolutionRecord,
  type SolutionState,
} from "./index.ts";

const today = "2026-06-01";
const plan = {
  systems: { requirements: [], items: [{ id: "zone" }, { id: "mitz" }] },
} as unknown as Plan;

const described = ({
  origin,
  ...data
}: Partial<Omit<SolutionFacts, "otherStandards">>): SolutionAct => ({
  kind: "solution-described",
  data: { users: [], standards: [], initiatives: [], ...data },
  words: { ...(origin !== undefined && { origin }) },
});
const marked = (kind: SolutionKind, state: SolutionState, on = today): SolutionAct => ({
  kind: "solution-marked",
  data: { kind, state, on },
  words: {},
});
const named: SolutionAct = {
  kind: "solution-named",
  data: {},
  words: { name: "Een", summary: "Doet iets" },
};
const wholeExit = { financial: "a", contractual: "b", functional: "c" };
const exit = (words: SolutionRecord["exit"] = wholeExit): SolutionAct => ({
  kind: "solution-exit-planned",
  data: {},
  words,
});

/** The acts on each of some solutions, by id. */
function kept(acts: Readonly<Record<string, readonly SolutionAct[]>>) {
  const all = Object.entries(acts).flatMap(([id, own]) =>
    own.map((act) => ({ subject: `solution:${id}` as const, act })),
  );
  return register(
    all.map((one, at): Entry => ({
      ...one,
      number: at + 1,
      at: new Date("2026-06-01T09:00:00Z"),
      by: { kind: "rule" },
    })),
  );
}

test("the catalogue begins with the plan, and gains what people name", () => {
  const all = regionSolutions(kept({ x: [named], mitz: [marked("lasting", "in-use")] }), plan);
  expect(all.map(({ id }) => id)).toEqual(["zone", "mitz", "x"]);
  expect(all.map(({ standing }) => standing?.state)).toEqual([undefined, "in-use", undefined]);
  expect(all[2]).toMatchObject({ named: { name: "Een" } });
});

test("what was recorded of a system that the plan no longer has is in no list", () => {
  expect(regionSolutions(kept({ weg: [described({})] }), plan)).toHaveLength(2);
});

test("a description replaces the one before it: what it leaves out is not known", () => {
  const cost = described({ costPerYear: 0, origin: "contract" });
  const book = kept({ zone: [cost, described({ function: "verwijzen" })] });
  const { facts } = book.one("solution:zone", readSolution)!;
  expect(facts).toEqual({ users: [], standards: [], initiatives: [], function: "verwijzen" });
  expect(mayActOnSolution(unrecorded("x"), [cost], today)).toBeUndefined();
});

describe("a temporary solution", () => {
  test.each([
    [{}, ["financial", "contractual", "functional"]],
    [{ financial: "a" }, ["contractual", "functional"]],
    [{ financial: "a", contractual: null, functional: "c" }, ["contractual"]],
  ] as const)("with %j comes not into use: what is missing is named", (words, parts) => {
    const acts = [exit(words), marked("temporary", "in-use")];
    expect(mayActOnSolution(unrecorded("x"), acts, today)).toEqual({ kind: "exit-missing", parts });
  });

  test("may be planned and ended without a way out, and a lasting one used", () => {
    for (const act of [
      marked("temporary", "planned"),
      marked("temporary", "ended"),
      marked("lasting", "in-use"),
    ])
      expect(mayActOnSolution(unrecorded("x"), [act], today)).toBeUndefined();
  });

  test("comes into use together with the texts that it needs, in one go", () => {
    const acts = [marked("temporary", "in-use"), exit()];
    expect(mayActOnSolution(unrecorded("x"), acts, today)).toBeUndefined();
  });

  test("is never in use without three texts, whatever the order of acts", () => {
    const text = fc.constantFrom("a", undefined, null);
    const act: fc.Arbitrary<SolutionAct> = fc.oneof(
      fc
        .tuple(fc.constantFrom(...solutionKinds), fc.constantFrom(...solutionStates))
        .map(([kind, state]) => marked(kind, state)),
      fc
        .record({ financial: text, contractual: text, functional: text })
        .map((words) => exit(words)),
      fc.constantFrom(described({}), described({ costPerYear: 5, origin: "x" })),
    );
    fc.assert(
      fc.property(fc.array(fc.array(act, { minLength: 1, maxLength: 3 })), (batches) => {
        const acts: SolutionAct[] = [];
        for (const batch of batches) {
          if (mayActOnSolution(solution(acts), batch, today) === undefined) acts.push(...batch);
          const { exit: written, standing } = solution(acts);
          const isUsed = standing?.kind === "temporary" && standing.state === "in-use";
          expect(isUsed && exitParts.some((part) => (written[part] ?? "") === "")).toBe(false);
        }
      }),
    );
  });

  const solution = (acts: readonly SolutionAct[]) =>
    kept({ x: acts }).one("solution:x", readSolution) ?? unrecorded("x");
});

test.each([
  [described({ costPerYear: 0 }), "origin-missing"],
  [described({ contractEnds: today }), "origin-missing"],
  [described({ contractEnds: today, origin: "contract" }), undefined],
  [marked("lasting", "in-use", "2026-06-02"), "day-to-come"],
  [marked("lasting", "in-use", today), undefined],
] as const)("%j: %s", (act, fault) => {
  expect(mayActOnSolution(unrecorded("x"), [act], today)?.kind).toBe(fault);
});

test("an erased text is missing, and stops nothing but use", () => {
  expect(missingExits({ exit: { ...wholeExit, functional: null } })).toEqual(["functional"]);
});

describe("overlap", () => {
  const uses = (users: readonly string[], name?: string) =>
    described({ users: [...users], ...(name !== undefined && { function: name }) });
  const found = (acts: Readonly<Record<string, readonly SolutionAct[]>>) =>
    overlaps(regionSolutions(kept(acts), plan)).map(({ a, b, users }) => [a.id, b.id, users]);

  test("is the same function for a party that has both", () => {
    expect(
      found({
        zone: [uses(["cwz", "vgz"], "verwijzen")],
        mitz: [uses(["cwz"], "verwijzen")],
        x: [named, uses(["ggd"], "verwijzen")],
        y: [named, uses(["cwz"], "beeldbellen")],
      }),
    ).toEqual([["zone", "mitz", ["cwz"]]]);
  });

  test("is not known where nobody said what a solution does", () => {
    expect(found({ zone: [uses(["cwz"])], mitz: [uses(["cwz"])] })).toEqual([]);
  });

  test("is with what is planned, and not with what has ended", () => {
    const zone = [uses(["cwz"], "verwijzen")];
    const mitz = (state: SolutionState) => [uses(["cwz"], "verwijzen"), marked("lasting", state)];
    expect(found({ zone, mitz: mitz("planned") })).toHaveLength(1);
    expect(found({ zone, mitz: mitz("ended") })).toEqual([]);
  });

  test("holds both ways, of each pair once, and never with itself", () => {
    const one = fc.record({
      users: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
      function: fc.constantFrom("f", "g", undefined),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 7 }), (all) => {
        const acts = Object.fromEntries(
          all.map((facts, at) => [`x${at}`, [named, uses(facts.users, facts.function)]]),
        );
        const pairs = found(acts).map(([a, b]) => [a, b].map(String).toSorted().join());
        const expected = all.flatMap((a, at) =>
          all.flatMap((b, other) =>
            at < other &&
            a.function !== undefined &&
            a.function === b.function &&
            a.users.some((user) => b.users.includes(user))
              ? [`x${at},x${other}`]
              : [],
          ),
        );
        expect(pairs.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

describe("contracts", () => {
  const until = (contractEnds: string) => described({ contractEnds, origin: "contract" });

  test("stand in the order in which they end; of what has ended none", () => {
    const book = kept({
      mitz: [until("2027-01-01")],
      zone: [until("2026-01-01"), marked("lasting", "in-use")],
      x: [named, until("2026-07-01"), marked("lasting", "ended")],
      y: [named],
    });
    const all = contracts(regionSolutions(book, plan));
    expect(all.map(({ solution }) => solution.id)).toEqual(["zone", "mitz"]);
    expect(knownContracts(book, plan)[0]).toEqual({ id: "zone", ends: "2026-01-01" });
  });

  test.each([
    ["2026-01-01", true],
    ["2027-06-01", true],
    ["2027-06-02", false],
  ])("%s is within a year: %s", (ends, within) => {
    expect(endsWithinAYear({ ends }, today)).toBe(within);
  });
});

test("an initiative knows the solutions that it needs", () => {
  const book = kept({
    zone: [described({ initiatives: ["valpreventie"] })],
    mitz: [described({})],
  });
  const all = regionSolutions(book, plan);
  expect(solutionsOf(all, "valpreventie").map(({ id }) => id)).toEqual(["zone"]);
});
