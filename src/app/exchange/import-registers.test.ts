import { randomUUID } from "node:crypto";
import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { writeWorkbook } from "../../adapters/documents/write-workbook.ts";
import { readSheets } from "../../adapters/sources/index.ts";
import { readAction } from "../../core/meetings/index.ts";
import { isOpen, readProposal } from "../../core/proposals/index.ts";
import { register, type Entry, type SubjectKey } from "../../core/register/index.ts";
import { can } from "../../core/rights/index.ts";
import { regionRisks } from "../../core/risks/index.ts";
import { readSolution } from "../../core/solutions/index.ts";
import type { ReadCell, ReadSheet } from "../ports/sheet-reader.ts";
import type { RegionAct } from "../steering/region-act.ts";
import { importRegisters } from "./import-registers.ts";
import type { ExchangeKnown } from "./known.ts";
import { recordImport } from "./record-import.ts";
import type { RegisterImport, RowChange } from "./register-import.ts";
import { registerSheets } from "./registers.ts";
import { sheetCsv } from "./sheet-csv.ts";
import type { Sheet } from "./sheet.ts";
import { toldRegion } from "../../../test/sample/told-region.ts";
import { workbook } from "./workbook.ts";

const everything = () => true;
const about = { region: "x", at: new Date(), isExample: true };

async function readFile(name: string, bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const read = await readSheets({
    name,
    async *open() {
      yield bytes;
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const asSpreadsheet = (sheets: readonly Sheet[]) =>
  readFile("x.xlsx", writeWorkbook(workbook(sheets, about)));

const asCsv = async (sheets: readonly Sheet[]) =>
  (
    await Promise.all(
      sheets.map((sheet) => readFile(`${sheet.id}.csv`, Buffer.from(sheetCsv(sheet)))),
    )
  ).flat();

let region: Awaited<ReturnType<typeof toldRegion>>;
beforeAll(async () => {
  region = await toldRegion();
});

/** Registers as they are written out, with some cells written over: by register, id and column. */
async function edited(
  known: ExchangeKnown,
  cells: readonly (readonly [sheet: string, id: string, column: string, cell: ReadCell])[],
): Promise<readonly ReadSheet[]> {
  const ids = new Set(cells.map(([sheet]) => sheet));
  const sheets = registerSheets(known, everything).filter(({ id }) => ids.has(id));
  const tables = await asSpreadsheet(sheets);
  return sheets.map(({ id, title }) => {
    const { rows } = tables.find(({ name }) => name === title)!;
    const header = rows[0]!.cells;
    return {
      name: title,
      rows: rows.map((row) => {
        const own = cells.filter(([sheet, record]) => sheet === id && record === row.cells[0]);
        const filled = Array.from(header, (_, at) => row.cells[at] ?? "");
        for (const [, , column, cell] of own) filled[header.indexOf(column)] = cell;
        return { ...row, cells: filled };
      }),
    };
  });
}

const change = async (...cells: Parameters<typeof edited>[1]) => {
  const known = await region.known();
  return importRegisters(await edited(known, cells), known, everything);
};
const faults = ({ refusals }: RegisterImport) =>
  refusals.map(({ column, fault }) => [column, fault.kind]);
const reason = "reden van wijziging";

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

describe("what is refused", () => {
  /** Id of the first record of a register; of actions the first that is open. */
  const firstOf = async (id: string) => {
    const { rows } = registerSheets(await region.known(), everything).find((one) => one.id === id)!;
    return String((rows.find((row) => id !== "acties" || row[4] === "open") ?? rows[0]!)[0]);
  };

  test.each<[string, string, ReadCell, string]>([
    ["risicos", "kans", 6, "not-a-degree"],
    ["risicos", "gevolg", "hoog", "not-a-degree"],
    ["risicos", "kans", { wrong: "formula" }, "formula"],
    ["risicos", "kans", { wrong: "cell-error" }, "cell-error"],
    ["risicos", "risico", "Iets anders", "kept-elsewhere"],
    ["risicos", "wie volgt het", "Niemand die wij kennen", "unknown-choice"],
    ["risicos", "wie volgt het", "__proto__", "unknown-choice"],
    ["randvoorwaarden", "stand", "constructor", "unknown-choice"],
    ["randvoorwaarden", "stand", "", "empty"],
    ["acties", "klaar op", "31-02-2027", "not-a-day"],
    ["acties", "klaar op", "12/31/2027", "not-a-day"],
    ["acties", "klaar op", "2026-01-01", "day-passed"],
    ["afspraken", "nieuwe dag", "2020-01-01", "until-alone"],
    ["besluiten", "besluit", "=1+1", "kept-elsewhere"],
    ["financiering", "uitgegeven 2026 (euro)", "1,50", "not-euro"],
    ["financiering", "stand", "wacht op antwoord", "not-back"],
    ["oplossingen", "kosten per jaar (euro)", "1,50", "not-euro"],
    ["oplossingen", "kosten per jaar (euro)", 40_000, "origin-missing"],
    ["oplossingen", "soort", "tijdelijk", "exit-missing"],
    ["initiatieven", "koers", "samengevoegd", "needs-form"],
    ["initiatieven", "koers", "gestopt", "no-day"],
    ["initiatieven", "naam", "", "empty"],
    ["initiatieven", "samenvatting", "Bel piet@voorbeeld.nl", "personal"],
  ])("in %s: %s as %j", async (sheet, column, cell, fault) => {
    const id = await firstOf(sheet);
    const found = await change([sheet, id, column, cell], [sheet, id, reason, "Daarom."]);
    expect(found.changes).toEqual([]);
    expect(faults(found).map(([, kind]) => kind)).toContain(fault);
  });

  test("is a change without a reason, and a reason without a change", async () => {
    const id = await firstOf("randvoorwaarden");
    const stand = "geblokkeerd";
    expect(faults(await change(["randvoorwaarden", id, "stand", stand]))).toEqual([
      [reason, "no-reason"],
    ]);
    expect(faults(await change(["randvoorwaarden", id, reason, "Zomaar."]))).toEqual([
      [reason, "nothing-changed"],
    ]);
  });

  test("is what somebody may not do by hand, row by row", async () => {
    const known = await region.known();
    const open = known.register
      .all("action", readAction)
      .filter(({ state }) => state.kind === "open");
    const mine = open[0]!.owner;
    const tables = await edited(
      known,
      open.map(({ id }) => ["acties", id, "stand", "klaar"] as const),
    );
    const actor = { person: mine, roles: [{ kind: "auditor", from: "2020-01-01" }] } as const;
    const found = importRegisters(tables, known, (right, on) => can(actor, right, on));
    const own = open.filter(({ owner }) => owner === mine);
    expect(own.length).toBeLessThan(open.length);
    expect(found.changes.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    expect(new Set(faults(found).map(([, kind]) => kind))).toEqual(new Set(["not-allowed"]));
  });

  test("is a plan that would not be right, and the rest goes on", async () => {
    const { plan } = await region.known();
    const [first, second] = plan.initiatives;
    const found = await change(
      ["initiatieven", first!.id, "naam", "Een andere naam"],
      ["initiatieven", second!.id, "koers", "gestopt"],
      ["initiatieven", second!.id, "koers sinds", "2027-01-01"],
    );
    expect(found.changes).toHaveLength(2);
    expect(found.refusals).toEqual([]);
  });

  const table = (name: string, ...rows: readonly (readonly ReadCell[])[]): ReadSheet => ({
    name,
    rows: rows.map((cells, at) => ({ line: at + 1, cells })),
  });

  test.each<[string, readonly ReadSheet[], readonly string[]]>([
    ["a table of something else", [table("Blad1", ["a", "b"], ["1", "2"])], ["unknown-sheet"]],
    ["a table called __proto__", [table("__proto__", ["id"], ["x"])], ["unknown-sheet"]],
    ["a table without ids", [table("Acties", ["actie"], ["x"])], ["no-id-column"]],
    [
      "a table that comes twice",
      [table("Acties", ["id"]), table("acties", ["id"])],
      ["double-sheet"],
    ],
    [
      "columns that nobody knows",
      [table("Acties", ["id", "__proto__", "constructor", "stand", "stand"])],
      ["unknown-column", "unknown-column", "double-column"],
    ],
    [
      "ids that nobody knows",
      [
        table(
          "Acties",
          ["id", "stand"],
          ["__proto__", "klaar"],
          ["toString", "klaar"],
          ["", "klaar"],
        ),
      ],
      ["unknown-id", "unknown-id", "no-id"],
    ],
  ])("is %s", async (_, tables, expected) => {
    const found = importRegisters(tables, await region.known(), everything);
    expect(found.changes).toEqual([]);
    expect(faults(found).map(([, kind]) => kind)).toEqual(expected);
  });

  test("is a large file of something else: of the first rows alone is said what was meant", async () => {
    const id = await firstOf("acties");
    const rows = Array.from({ length: 300 }, (_, at) => [`${id}${at}`]);
    const { refusals } = importRegisters(
      [table("Acties", ["id"], ...rows)],
      await region.known(),
      everything,
    );
    expect(refusals).toHaveLength(300);
    expect(refusals.filter(({ fault }) => "nearest" in fault)).toHaveLength(100);
  });

  test("is a file with far more cells than a register has, however few bytes they take", async () => {
    const refusalOf = async (name: string, bytes: Uint8Array) => {
      const read = await readSheets({
        name,
        async *open() {
          yield bytes;
        },
      });
      return read.ok ? [] : read.error.map(({ kind }) => kind);
    };
    const far = utils.aoa_to_sheet([["id"]]);
    for (let line = 1; line <= 20; line++) far[`XFD${line}`] = { t: "n", v: 1 };
    far["!ref"] = "A1:XFD20";
    const book = utils.book_new();
    utils.book_append_sheet(book, far, "Acties");
    const wide = new Uint8Array(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
    expect(wide.byteLength).toBeLessThan(20_000);
    expect(await refusalOf("x.xlsx", wide)).toEqual(["too-many-cells"]);
    const long = Buffer.from(`id${",".repeat(300_000)}`);
    expect(await refusalOf("x.csv", long)).toEqual(["too-many-cells"]);
  });

  test("is a row that comes twice, and one without its mark", async () => {
    const id = await firstOf("risicos");
    const known = await region.known();
    const found = importRegisters(
      [
        table("risicos", ["id", "kans"], [id, 1], [id, 2]),
        table(
          "Randvoorwaarden",
          ["id", "stand"],
          [await firstOf("randvoorwaarden"), "geblokkeerd"],
        ),
      ],
      known,
      everything,
    );
    expect(found.changes).toEqual([]);
    expect(faults(found).map(([, kind]) => kind)).toEqual(["double-id", "double-id", "no-mark"]);
  });
});
