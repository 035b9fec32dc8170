import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readAction } from "../../core/meetings/index.ts";
import { isOpen, readProposal } from "../../core/proposals/index.ts";
import { register, type Entry, type SubjectKey } from "../../core/register/index.ts";
import { regionRisks } from "../../core/risks/index.ts";
import { readSolution } from "../../core/solutions/index.ts";
import type { ReadCell } from "../ports/sheet-reader.ts";
import type { RegionAct } from "../steering/region-act.ts";
import { importRegisters } from "./import-registers.ts";
import { recordImport } from "./record-import.ts";
import type { RowChange } from "./register-import.ts";
import { registerSheets } from "./registers.ts";
import { toldRegion } from "../../../test/sample/told-region.ts";
import {
  asCsv,
  asSpreadsheet,
  edited,
  everything,
  faults,
  reason,
} from "./edited-registers.test-data.ts";

let region: Awaited<ReturnType<typeof toldRegion>>;
beforeAll(async () => {
  region = await toldRegion();
});

const change = async (...cells: Parameters<typeof edited>[1]) => {
  const known = await region.known();
  return importRegisters(await edited(known, cells), known, everything);
};

describe("what was written out and is read again", () => {
  test("changes nothing, as a spreadsheet and as CSV", async () => {
    const known = await region.known();
    const sheets = registerSheets(known, everything);
    for (const { id, rows } of sheets) expect(rows.length, id).toBeGreaterThan(0);
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    for (const tables of [await asSpreadsheet(sheets), await asCsv(sheets)])
      expect(importRegisters(tables, known, everything)).toEqual({
        rows,
        changes: [],
        conflicts: [],
        refusals: [],
      });
  });

  test("changes nothing, whatever its texts are", async () => {
    const text = fc
      .string({
        unit: fc.constantFrom(...Array.from(`='+-@;,"\r\n\t _x0D<&>a1é😀`), "__proto__"),
        minLength: 1,
        maxLength: 12,
      })
      .filter((one) => one.trim() !== "");
    const held = fc.constantFrom("a_x000D_b", "[tekst verwijderd op verzoek]");
    const told = await region.known();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(text, held), { minLength: 1, maxLength: 8 }),
        async (texts) => {
          const entries = texts.map((what, at): Entry<RegionAct> => {
            const data = { owner: region.by.person, due: "2026-12-01" };
            const act: RegionAct = { kind: "action-assigned", data, words: { what } };
            const subject: SubjectKey = `action:${at}`;
            return { number: at + 1, at: new Date(0), by: region.by, subject, act };
          });
          const known = { ...told, register: register(entries) };
          const sheets = registerSheets(known, everything).filter(({ id }) => id === "acties");
          for (const tables of [await asSpreadsheet(sheets), await asCsv(sheets)])
            expect(importRegisters(tables, known, everything)).toMatchObject({
              changes: [],
              conflicts: [],
              refusals: [],
            });
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("what was edited", () => {
  test("is one recording over all registers, and the plan is a proposal", async () => {
    const own = await toldRegion();
    const known = await own.known();
    const action = known.register
      .all("action", readAction)
      .find(({ state }) => state.kind === "open")!;
    const [risk] = regionRisks(known.register, known.plan);
    const [initiative] = known.plan.initiatives;
    const { changes, conflicts, refusals } = importRegisters(
      await edited(known, [
        ["acties", action.id, "klaar op", "31-12-2027"],
        ["acties", action.id, reason, "Het kost meer tijd."],
        ["risicos", risk!.id, "kans", "5"],
        ["risicos", risk!.id, "gevolg", 4],
        ["risicos", risk!.id, reason, "Het nam toe."],
        ["initiatieven", initiative!.id, "samenvatting", "Kort en duidelijk."],
        ["initiatieven", initiative!.id, "koers", "gestopt"],
        ["initiatieven", initiative!.id, "koers sinds", "2027-01-01"],
        ["initiatieven", initiative!.id, reason, "Het past beter."],
      ]),
      known,
      everything,
    );
    expect([conflicts, refusals]).toEqual([[], []]);
    expect(changes.map(({ sheet, cells }) => [sheet, cells.length])).toEqual([
      ["initiatieven", 3],
      ["risicos", 2],
      ["acties", 1],
    ]);
    const sending = { submission: randomUUID(), title: "Ingelezen" };
    for (let times = 0; times < 2; times++)
      expect((await recordImport(own.desk, own.by, changes, sending)).ok).toBe(true);
    const after = await own.known();
    expect(after.register.head - known.register.head).toBe(1 + 2 + 1 + 1);
    expect(after.register.one(`action:${action.id}`, readAction)!.due).toBe("2027-12-31");
    expect(regionRisks(after.register, after.plan)[0]!.scores.at(-1)).toMatchObject({
      likelihood: 5,
      impact: 4,
      reason: "Het nam toe.",
    });
    const proposal = after.register.one(`proposal:${sending.submission}`, readProposal)!;
    expect(proposal.state.kind).toBe("draft");
    expect(proposal.changes.map(({ change: { record }, reason: why }) => [record, why])).toEqual([
      [`initiatives/${initiative!.id}`, "Het past beter."],
      [`initiatives/${initiative!.id}`, "Het past beter."],
    ]);
  });

  test("where words were erased, goes on without them, and does not bring them back", async () => {
    const own = await toldRegion();
    const known = await own.known();
    const id = known.plan.systems.items[0]!.id;
    const subject: SubjectKey = `solution:${id}`;
    const acts: readonly RegionAct[] = [
      {
        kind: "solution-described",
        data: { users: [], standards: [], initiatives: [] },
        words: { origin: null, otherStandards: "XDS" },
      },
      {
        kind: "solution-exit-planned",
        data: {},
        words: { financial: null, functional: "Bellen." },
      },
    ];
    const entries = acts.map((act, at): Entry<RegionAct> => {
      return { number: at + 1, at: new Date(0), by: own.by, subject, act };
    });
    const told = { ...known, register: register(entries) };
    const on = (column: string, cell: ReadCell) => ["oplossingen", id, column, cell] as const;
    const tables = await edited(told, [
      on("vindplaats", "Bij mevrouw De Vries"),
      on("uitstappen: geld", "Bel mevrouw De Vries"),
      on("gebruikers", known.plan.organisations[0]!.name),
      on("uitstappen: contract", "Loopt af."),
    ]);
    const found = importRegisters(tables, told, everything);
    expect(faults(found)).toEqual([
      ["vindplaats", "kept-elsewhere"],
      ["uitstappen: geld", "kept-elsewhere"],
    ]);
    const [{ asks }] = found.changes as [RowChange];
    expect(asks.kind === "acts" && asks.acts.map(({ words }) => words)).toEqual([
      { otherStandards: "XDS" },
      { contractual: "Loopt af.", functional: "Bellen." },
    ]);
  });

  test("of a solution leaves the rest of it as it was", async () => {
    const { facts } = (await region.known()).register.one("solution:eoverdracht", readSolution)!;
    const found = await change(
      ["oplossingen", "eoverdracht", "kosten per jaar (euro)", 0],
      ["oplossingen", "eoverdracht", "vindplaats", "Contract"],
      ["oplossingen", "eoverdracht", "stand", "gestopt"],
    );
    expect(found.changes[0]!.asks).toMatchObject({
      acts: [
        {
          kind: "solution-described",
          data: { users: facts.users, function: facts.function, costPerYear: 0 },
          words: { origin: "Contract" },
        },
        { kind: "solution-marked", data: { kind: "lasting", state: "ended" } },
      ],
    });
  });

  test("is not taken over where somebody else was first: both values are shown", async () => {
    const own = await toldRegion();
    const before = await own.known();
    const [risk, other] = regionRisks(before.register, before.plan);
    const tables = await edited(before, [
      ["risicos", risk!.id, "kans", 5],
      ["risicos", risk!.id, reason, "Van mij."],
      ["risicos", other!.id, "nummer", other!.number],
    ]);
    const score = (id: string) => ({
      subject: `risk:${id}` as const,
      act: {
        kind: "risk-scored",
        data: { likelihood: 1, impact: 1, on: "2026-11-24" },
        words: { reason: "Van een ander." },
      } as const,
    });
    await own.desk.record(own.by, [score(risk!.id), score(other!.id)]);
    const { changes, conflicts, refusals } = importRegisters(tables, await own.known(), everything);
    expect([changes, refusals]).toEqual([[], []]);
    expect(conflicts.map(({ id, cells }) => [id, cells])).toEqual([
      [risk!.id, [{ column: "kans", kind: "number", was: 1, becomes: 5 }]],
    ]);
  });

  test("is told apart from what changed elsewhere since it was written out", async () => {
    const own = await toldRegion();
    const before = await own.known();
    const { id } = before.register.all("proposal", readProposal).find(isOpen)!;
    const tables = await edited(before, [["voorstellen", id, "id", id]]);
    await own.desk.record(own.by, [
      { subject: `proposal:${id}`, act: { kind: "proposal-withdrawn", data: {}, words: {} } },
    ]);
    expect(importRegisters(tables, await own.known(), everything).refusals).toEqual([]);
  });

  test("and sent after somebody else was first is recorded not at all", async () => {
    const own = await toldRegion();
    const known = await own.known();
    const [risk, other] = regionRisks(known.register, known.plan);
    const { changes } = importRegisters(
      await edited(
        known,
        [risk!, other!].flatMap(({ id }) => [
          ["risicos", id, "kans", 5] as const,
          ["risicos", id, "gevolg", 5] as const,
          ["risicos", id, reason, "x"] as const,
        ]),
      ),
      known,
      everything,
    );
    const owner = { kind: "person", person: own.by.person } as const;
    await own.desk.record(own.by, [
      { subject: `risk:${other!.id}`, act: { kind: "risk-entrusted", data: { owner }, words: {} } },
    ]);
    const { head } = await own.desk.upToDate();
    const sent = await recordImport(own.desk, own.by, changes, {
      submission: randomUUID(),
      title: "x",
    });
    expect(sent.ok).toBe(false);
    expect((await own.desk.upToDate()).head).toBe(head);
  });
});
