import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import { applyChanges } from "./apply-changes.ts";
import type { Change } from "./change.ts";
import { comparePlans } from "./compare-plans.ts";
import { describeChange } from "./describe-change.ts";
import type { Documents } from "./documents.ts";
import { editableFields, editableLists } from "./editable.ts";
import { plainCopy, recordIn } from "./documents.ts";
import { addInitiative, madeAgain, movesIn, takeStep } from "./moves.ts";

let now: Documents;
beforeAll(async () => {
  const source = regionFolder("regions/rijk-van-nijmegen");
  const plan = await source.readPlan();
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const assumptions = await source.readAssumptions(plan.value);
  if (!assumptions.ok) throw new Error(JSON.stringify(assumptions.error));
  now = { plan: plan.value, assumptions: assumptions.value };
});

const stop = (on = "2027-01-01") =>
  takeStep(now, "initiative:leefstijlloket", { kind: "stopped", on });
const summary = (nl: string): Change => ({
  kind: "set",
  in: "plan",
  record: "initiatives/leefstijlloket",
  field: "summary",
  before: { ...now.plan.initiatives.find(({ id }) => id === "leefstijlloket")!.summary },
  after: { nl, en: nl },
});
/** The documents after changes that must be possible. */
function after(changes: readonly Change[], from = now): Documents {
  const changed = applyChanges(from, changes);
  if (!changed.ok) throw new Error(JSON.stringify(changed.error));
  return changed.value;
}
const intake = {
  name: "Zorg thuis: een proef (2)",
  summary: { nl: "Een proef.", en: "A trial." },
  challenge: "preventie",
  organisations: [],
  municipalities: [],
};

describe("changes in the plan", () => {
  test("what is changed is what differs, and the other way round", () => {
    const changes = [stop(), summary("Iets anders."), ...addInitiative(now, intake)];
    const changed = after(changes);
    const found = comparePlans(now, changed);
    // What is new cites the decisions, which become a source of the plan by themselves.
    expect(found.map(({ record }) => record).toSorted()).toEqual(
      ["documents/besluiten", ...changes.map(({ record }) => record)].toSorted(),
    );
    const again = after(found as Change[]);
    expect(again).toEqual(changed);
    expect(comparePlans(now, now)).toEqual([]);
    expect(comparePlans(changed, now).filter(({ kind }) => kind === "remove")).toHaveLength(3);
  });

  test("the rest of the plan stays as it was, to the letter", () => {
    const changed = after([stop()]);
    const { course, ...rest } = changed.plan.initiatives.find(({ id }) => id === "leefstijlloket")!;
    expect(course).toEqual([{ kind: "stopped", on: "2027-01-01" }]);
    expect(JSON.stringify(rest)).toBe(
      JSON.stringify(now.plan.initiatives.find(({ id }) => id === "leefstijlloket")),
    );
    expect(JSON.stringify(changed.assumptions)).toBe(JSON.stringify(now.assumptions));
  });

  test("a change of what somebody else changed meanwhile is refused, with what stands there", () => {
    const first = after([summary("De eerste.")]);
    const second = applyChanges(first, [summary("De tweede.")]);
    expect(second).toMatchObject({
      ok: false,
      error: [{ kind: "overtaken", now: { nl: "De eerste.", en: "De eerste." } }],
    });
    // Who wanted the same has nothing against it.
    expect(after([summary("De eerste.")], first)).toEqual(first);
  });

  test.each<[string, Partial<Change>, string]>([
    ["a record that is not there", { record: "initiatives/bestaat-niet" }, "unknown-place"],
    ["a list that is not there", { record: "nergens/x" }, "unknown-place"],
    ["a place in nothing", { field: "challenge.x.y" }, "unknown-place"],
    ["a field that is not there", { field: "kleur", before: null }, "wrong"],
    ["a value of another kind", { after: 7 }, "wrong"],
    ["an empty value where one must be", { after: null }, "wrong"],
  ])("%s is refused", (_, part, kind) => {
    const changed = applyChanges(now, [{ ...summary("Iets."), ...part } as Change]);
    expect(changed).toMatchObject({ ok: false, error: [{ kind }] });
  });

  test("a new record is refused when its id is taken or its place is wrong", () => {
    const [added] = addInitiative(now, intake);
    const changed = after(addInitiative(now, intake));
    const other = { ...added!, after: { ...(added!.after as object), order: 99 } } as Change;
    expect(applyChanges(changed, [other])).toMatchObject({ error: [{ kind: "exists" }] });
    expect(applyChanges(now, [{ ...added!, record: "initiatives/anders" }])).toMatchObject({
      error: [{ kind: "unknown-place" }],
    });
  });

  test("made again over another's step, both steps stand", () => {
    const scaled = takeStep(now, "initiative:leefstijlloket", {
      kind: "scaled",
      on: "2026-12-01",
      factor: 2,
    });
    const first = after([stop()]);
    expect(applyChanges(first, [scaled]).ok).toBe(false);
    const stands = stop().after;
    const again = madeAgain(scaled as Parameters<typeof madeAgain>[0], stands);
    expect(again.after).toEqual([
      { kind: "scaled", on: "2026-12-01", factor: 2 },
      { kind: "stopped", on: "2027-01-01" },
    ]);
    expect(applyChanges(first, [again]).ok).toBe(true);
  });

  test("the order in which changes were written down makes no difference", () => {
    const changes = [
      ...addInitiative(now, intake),
      takeStep(now, "initiative:leefstijlloket", {
        kind: "merged",
        on: "2027-01-01",
        into: "zorg-thuis-een-proef-2",
      }),
      summary("Iets anders."),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(changes, { minLength: changes.length }), (shuffled) => {
        const [a, b] = [after(changes), after(shuffled)];
        expect(comparePlans(a, b)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  test("every field that can be filled in stands in the plan, and takes its own value again", () => {
    const plan = plainCopy(now.plan);
    for (const list of editableLists) {
      const records =
        list === "objectives"
          ? now.plan.challenges.flatMap(({ objectives }) => objectives)
          : (plan[list] as { id: string }[]);
      for (const { id } of records) {
        const record = `${list}/${id}`;
        const value = recordIn("plan", plan, record)!;
        for (const { field, optional } of editableFields("plan", record, value))
          expect(optional || value[field] !== undefined, `${record} ${field}`).toBe(true);
      }
    }
    const assumptions = plainCopy(now.assumptions);
    const modelled = recordIn("assumptions", assumptions, "initiatives/initiative:leefstijlloket")!;
    const fields = editableFields("assumptions", "initiatives/initiative:leefstijlloket", modelled);
    expect(fields.map(({ field }) => field)).toContain("mechanisms.0.reach");
  });
});

describe("what a change is called", () => {
  const say = (change: Change, documents = now) => describeChange(change, documents).nl;

  test("steps of an initiative", () => {
    expect(say(stop())).toBe("Het initiatief “Leefstijlloket” stopt op 1 januari 2027.");
    const scaled = takeStep(now, "initiative:leefstijlloket", {
      kind: "scaled",
      on: "2027-04-01",
      factor: 1.5,
    });
    expect(say(scaled)).toBe(
      "Het initiatief “Leefstijlloket” wordt vanaf 1 april 2027 groter: voor 1,5 keer zo veel mensen als in het plan.",
    );
  });

  test("texts, references, new records", () => {
    expect(say(summary("Kort."))).toMatch(/^Het initiatief “.*”, beschrijving: “Kort\.”\.$/);
    expect(
      say({
        ...summary(""),
        field: "challenge",
        before: "preventie",
        after: "arbeidsmarkt",
      } as Change),
    ).toMatch(/, opgave: van .* naar .*\.$/);
    expect(
      say({
        kind: "set",
        in: "plan",
        record: "priorities/verdieping-sociaal-arrangeren",
        field: "startDate",
        before: "2024-H2",
        after: "2024-Q2",
      }),
    ).toMatch(/, begindatum: van de tweede helft van 2024 naar het tweede kwartaal van 2024\.$/);
    expect(say(addInitiative(now, intake)[0]!)).toBe(
      "Nieuw: het initiatief “Zorg thuis: een proef (2)”.",
    );
  });

  test("what it asks of a body", () => {
    expect(movesIn([stop()])).toEqual(["stop-initiative"]);
    expect(movesIn([summary("x")])).toEqual(["change-plan"]);
    expect(movesIn([stop(), summary("x")])).toEqual(["stop-initiative", "change-plan"]);
    expect(movesIn(addInitiative(now, intake))).toEqual(["start-initiative"]);
  });
});
