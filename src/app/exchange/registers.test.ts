import { beforeAll, expect, test } from "vitest";
import { sampleView } from "../../../test/sample/measured-region.ts";
import { register, type Act, type Entry, type SubjectKey } from "../../core/register/index.ts";
import type { ExchangeKnown } from "./known.ts";
import { registerSheets } from "./registers.ts";

const ann = "18cf5f2e-5bb6-4a4b-8a5e-7b9c7c1f0a01";
const entry = (number: number, subject: SubjectKey, act: Act): Entry => ({
  number,
  at: new Date("2026-11-02T09:00:00Z"),
  by: { kind: "rule" },
  subject,
  act,
});
let known: ExchangeKnown;

beforeAll(async () => {
  const view = await sampleView();
  const [risk] = view.plan.risks;
  const scored = { likelihood: 2, impact: 4, on: "2026-11-02" };
  known = {
    ...view,
    register: register([
      entry(1, "action:a", {
        kind: "action-assigned",
        data: { owner: ann, due: "2026-12-01" },
        words: { what: null },
      }),
      entry(2, "action:a", {
        kind: "action-moved",
        data: { due: "2026-12-15" },
        words: { reason: "=1+1" },
      }),
      entry(3, `risk:${risk!.id}`, { kind: "risk-scored", data: scored, words: { reason: "x" } }),
    ]),
    people: [
      {
        id: ann,
        name: "Voorbeeld: Ann",
        email: "ann@voorbeeld.example",
        createdAt: new Date(0),
        wantsDigest: true,
        isExample: true,
      },
    ],
    decisions: [],
    rules: {} as ExchangeKnown["rules"],
  };
});

const named = (id: string) => registerSheets(known, () => true).find((sheet) => sheet.id === id)!;
const record = (id: string, row = 0) => {
  const { columns, rows } = named(id);
  return Object.fromEntries(columns.map(({ title }, at) => [title, rows[row]![at]]));
};

test("every register is a sheet with a name of its own that spreadsheets take", () => {
  const sheets = registerSheets(known, () => true);
  for (const { id, title, columns, rows } of sheets) {
    expect(id).toMatch(/^[a-z]+$/);
    expect(title.length).toBeLessThanOrEqual(31);
    expect(new Set(columns.map((column) => column.title)).size).toBe(columns.length);
    const ids = rows.map(([first]) => first);
    expect(id === "mensen" || new Set(ids).size === ids.length, id).toBe(true);
  }
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
});

test("a row tells what holds now, and the last entry that said so", () => {
  expect(record("acties")).toMatchObject({
    actie: "[tekst verwijderd op verzoek]",
    van: "Voorbeeld: Ann",
    "klaar op": "2026-12-15",
    stand: "open",
    "keren verzet": 1,
    wijziging: 2,
  });
  expect(record("risicos")).toMatchObject({
    kans: 2,
    gevolg: 4,
    "kans maal gevolg": 8,
    wijziging: 3,
  });
  expect(record("risicos", 1)).toMatchObject({ kans: undefined, wijziging: 0 });
});

test("who may not read people does not get them, and nobody gets an address", () => {
  const ids = registerSheets(known, (right) => right !== "read-people").map(({ id }) => id);
  expect(ids).toContain("acties");
  expect(ids).not.toContain("mensen");
  expect(JSON.stringify(registerSheets(known, () => true))).not.toContain("@voorbeeld.example");
});
