import { expect, test } from "vitest";
import { auditTrail } from "./audit-trail.ts";
import { memoryRegister } from "./memory-register.test-data.ts";
import type { RegionAct } from "./region-act.ts";

const [item, other, person] = ["1", "2", "3"].map(
  (digit) => `${digit}f8fad5b-d9cb-469f-a165-70867728950e`,
) as [string, string, string];
const at = new Date("2026-03-01T12:00:00Z");
const by = { kind: "person", person } as const;

/** What was said of one subject, act by act: `[field, before, after]`. */
async function trail(subject: `${string}:${string}`, ...acts: readonly RegionAct[]) {
  const register = memoryRegister();
  await register.record(
    "r",
    acts.map((act) => ({ subject, act })),
    { by, at, isExample: false },
  );
  return auditTrail(register.entries).map(({ fields }) =>
    fields.map(({ field, before, after }) => [field, before, after]),
  );
}

test("a line says who, when, on what and what", async () => {
  const register = memoryRegister();
  const struck: RegionAct = { kind: "note-struck", data: {}, words: {} };
  await register.record("r", [{ subject: "note:a", act: struck }], { by, at, isExample: false });
  expect(auditTrail(register.entries)).toEqual([
    { number: 1, at, by, subject: "note:a", kind: "note-struck", fields: [] },
  ]);
});

test("what another act said before stands beside it, reasons by themselves", async () => {
  const moved = (due: string, reason: string): RegionAct => ({
    kind: "action-moved",
    data: { due },
    words: { reason },
  });
  const assigned: RegionAct = {
    kind: "action-assigned",
    data: { owner: person, due: "2026-04-01" },
    words: { what: "Bellen" },
  };
  expect(
    await trail("action:a", assigned, moved("2026-05-01", "Ziek"), moved("2026-05-01", "Druk")),
  ).toEqual([
    [
      ["owner", undefined, person],
      ["due", undefined, "2026-04-01"],
      ["what", undefined, "Bellen"],
    ],
    [
      ["due", "2026-04-01", "2026-05-01"],
      ["reason", undefined, "Ziek"],
    ],
    [
      ["due", undefined, "2026-05-01"],
      ["reason", undefined, "Druk"],
    ],
  ]);
});

test("items of a meeting are not compared with each other", async () => {
  const closed = (id: string, outcome: "noted" | "decided"): RegionAct => ({
    kind: "item-closed",
    data: { item: id, outcome },
    words: {},
  });
  const said = await trail(
    "meeting:a",
    closed(item, "noted"),
    closed(other, "decided"),
    closed(item, "decided"),
  );
  expect(said.map((fields) => fields[1])).toEqual([
    ["outcome", undefined, "noted"],
    ["outcome", undefined, "decided"],
    ["outcome", "noted", "decided"],
  ]);
});

test("a note that is written again is compared, though it was about an item", async () => {
  const written: RegionAct = {
    kind: "note-written",
    data: { meeting: other, item },
    words: { text: "Eén" },
  };
  const rewritten: RegionAct = { kind: "note-rewritten", data: {}, words: { text: "Twee" } };
  expect((await trail("note:a", written, rewritten))[1]).toEqual([["text", "Eén", "Twee"]]);
});

test("a role is given beside another, not in its place", async () => {
  const given = (kind: "analyst" | "auditor"): RegionAct => ({
    kind: "role-given",
    data: { role: { kind, from: "2026-01-01" } },
    words: {},
  });
  expect((await trail("person:a", given("analyst"), given("auditor")))[1]).toEqual([
    ["role", undefined, { kind: "auditor", from: "2026-01-01" }],
  ]);
});

test("a change of the plan brings what stood there", async () => {
  const change = {
    kind: "set",
    in: "plan",
    record: "initiatives/a",
    field: "title",
    before: "Oud",
    after: "Nieuw",
  } as const;
  expect(await trail("proposal:a", { kind: "change-set", data: { change }, words: {} })).toEqual([
    [["plan/initiatives/a#title", "Oud", "Nieuw"]],
  ]);
});

test("words that were erased are shown as such", async () => {
  const register = memoryRegister();
  const act: RegionAct = { kind: "note-rewritten", data: {}, words: { text: "Eén" } };
  const recording = { by, at, isExample: false };
  await register.record("r", [{ subject: "note:a", act }], recording);
  await register.erase("r", [{ number: 1, name: "text" }], recording);
  expect(auditTrail(register.entries).map(({ fields }) => fields)).toEqual([
    [{ field: "text", after: null, isText: true, erased: true }],
    [{ field: "names", after: ["text"] }],
  ]);
});
