import { utils, write } from "@e965/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { readSheets } from "../../adapters/sources/index.ts";
import { readAction } from "../../core/meetings/index.ts";
import { can } from "../../core/rights/index.ts";
import type { ReadCell, ReadSheet } from "../ports/sheet-reader.ts";
import { importRegisters } from "./import-registers.ts";
import { registerSheets } from "./registers.ts";
import { toldRegion } from "../../../test/sample/told-region.ts";
import { edited, everything, faults, reason } from "./edited-registers.test-data.ts";

let region: Awaited<ReturnType<typeof toldRegion>>;
beforeAll(async () => {
  region = await toldRegion();
});

const change = async (...cells: Parameters<typeof edited>[1]) => {
  const known = await region.known();
  return importRegisters(await edited(known, cells), known, everything);
};

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
