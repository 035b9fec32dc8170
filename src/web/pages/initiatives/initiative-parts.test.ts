import { describe, expect, test } from "vitest";
import type { Contradiction, Priority } from "../../../core/plan/index.ts";
import type { Entry } from "./entry.ts";
import { neighboursOf } from "./neighbours.ts";
import { items, openItems } from "./open-items.ts";
import { ownDoubts } from "./own-doubts.ts";
import { planningRows } from "./planning-rows.ts";

const asEntry = (subject: object, more: object = {}) =>
  ({ subject, challenge: "x", listed: true, ...more }) as unknown as Entry;

describe("openItems", () => {
  test("keeps still to be decided, unfinished and silence apart; n.v.t. is settled", () => {
    const said = { text: "…", origin: ["x"] };
    const priority = {
      lead: "n.t.b.",
      ict: "n.v.t.",
      idea: said,
      process: { ...said, open: true },
    };
    const open = openItems(asEntry({ priority }));
    expect(open.toBeDetermined).toEqual(["lead"]);
    expect(open.unfinished).toEqual(["process"]);
    const settled = new Set(["lead", "ict", "idea", "process"]);
    expect(open.silent).toEqual(items.filter((item) => !settled.has(item)));
  });
  test("counts parties of the description when the planning names none", () => {
    const priority = { describedParties: { parties: [], origin: ["x"] } };
    expect(openItems(asEntry({ priority })).silent).not.toContain("currentParties");
  });
  test("of a name alone everything is unknown", () => {
    const initiative = { described: "name-only", organisations: [] };
    expect(openItems(asEntry({ initiative })).silent).toEqual(items);
  });
});

test("a doubt about more than six records is not a page's own, and each doubt comes once", () => {
  const doubt = (records: number) =>
    ({ about: Array.from({ length: records }, () => "x") }) as unknown as Contradiction;
  const [own, shared] = [doubt(6), doubt(7)];
  const entry = asEntry({ initiative: { id: "a" }, priority: { id: "b" } });
  const doubts = (kind: string) => (kind === "priority" ? [shared, own] : [own]);
  expect(ownDoubts(entry, { doubts })).toEqual({ own: [own], shared: [shared] });
});

describe("neighboursOf", () => {
  const act = (pool: string) => ({ assumption: { mechanisms: [{ kind: "time-saved", pool }] } });
  const a = asEntry({ initiative: { id: "a", overlapsWith: ["c"] } }, act("p"));
  const b = asEntry({ initiative: { id: "b", overlapsWith: [], partOf: "d" } }, act("p"));
  const c = asEntry(
    { initiative: { id: "c", overlapsWith: [] } },
    { assumption: { noEffect: "counted-elsewhere", countedIn: "b" } },
  );
  const d = asEntry({ priority: { id: "d" } }, { listed: false });
  const all = [a, b, c, d];
  test("follows overlap, bundles, shared work and where an effect is counted", () => {
    expect(neighboursOf(a, all)).toMatchObject({ overlapping: [c], samePool: [b], next: b });
    expect(neighboursOf(b, all)).toMatchObject({ partOf: [d], previous: a, next: c });
    expect(neighboursOf(c, all)).toMatchObject({ countedIn: [b], samePool: [] });
    expect(neighboursOf(d, all)).toMatchObject({ parts: [b] });
    expect(neighboursOf(d, all).next).toBeUndefined();
  });
});

describe("planningRows", () => {
  const words = { step: (n: number) => `Stap ${n}`, evaluation: "Evaluatie" };
  const rows = (priority: object) => planningRows(priority as Priority, words);
  test("gives a row for each bar and one for the evaluation, also when its quarter is lost", () => {
    const planning = [{ activities: ["a", "b"], from: "2024-Q1", certainty: "low" }];
    expect(rows({ planning, evaluation: { note: {} } })).toEqual([
      {
        name: "Stap 1",
        lang: "nl",
        bars: [{ from: "2024-Q1", to: undefined, certainty: "low", label: "a; b" }],
      },
      { name: "Evaluatie", bars: [], evaluation: "unknown" },
    ]);
  });
  test("gives nothing when the planning is still to be decided", () => {
    expect(rows({ planning: "n.t.b.", evaluation: { note: {} } })).toEqual([]);
  });
});
