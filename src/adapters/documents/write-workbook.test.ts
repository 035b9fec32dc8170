import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sheet, type Sheet } from "../../app/exchange/sheet.ts";
import { writeWorkbook } from "./write-workbook.ts";

const columns = [
  { title: "tekst", kind: "text" as const, of: ([text]: Row) => text },
  { title: "getal", kind: "number" as const, of: ([, number]: Row) => number },
  { title: "dag", kind: "day" as const, of: ([, , day]: Row) => day },
];
type Row = readonly [string | undefined, number | undefined, string | undefined];

const book = (...sheets: readonly Sheet[]) =>
  read(writeWorkbook({ title: "Eenlijn", facts: [["Opgehaald", "nu"]], sheets }), {
    cellStyles: true,
    cellNF: true,
  });
/** A serial number of a spreadsheet as a day. */
const dayOf = (serial: number) =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

const text = fc.string({
  unit: fc.constantFrom(...Array.from(`=+-@'";,<>& \n a1é😀`)),
  minLength: 1,
});
const day = fc
  .integer({ min: Date.UTC(2000) / 86_400_000, max: Date.UTC(2100) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

test("a sheet comes back as it went: texts as texts, days as dates, nothing as nothing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(maybe(text), maybe(fc.integer()), maybe(day)), { minLength: 1 }),
      (rows) => {
        const written = book(sheet("x", "Lijst", rows, columns)).Sheets["Lijst"]!;
        const cellAt = (r: number, c: number) =>
          (written[utils.encode_cell({ r, c })] as { v?: unknown } | undefined)?.v;
        const back = rows.map((_, at) => {
          const serial = cellAt(at + 1, 2);
          return [
            cellAt(at + 1, 0),
            cellAt(at + 1, 1),
            typeof serial === "number" ? dayOf(serial) : serial,
          ];
        });
        expect(back).toEqual(rows);
        const formulas = Object.values(written).filter((cell: { f?: string }) => cell.f);
        expect(formulas).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
});

test("a day is a date to a spreadsheet, a moment has the time of the Dutch clock", () => {
  const moments = sheet(
    "m",
    "Momenten",
    [new Date("2026-07-01T12:30:00Z")],
    [
      { title: "dag", kind: "day", of: () => "2026-07-01" },
      { title: "moment", kind: "moment", of: (at) => at },
    ],
  );
  const { A2, B2 } = book(moments).Sheets["Momenten"]!;
  expect(A2).toMatchObject({ t: "n", v: 46_204, z: "yyyy-mm-dd" });
  expect((B2 as { v: number }).v).toBeCloseTo(46_204 + 14.5 / 24, 9);
});

test("every list has its own sheet, after one about the file, with its header in sight", () => {
  const two = book(sheet("a", "Eén", [], columns), sheet("b", "Twee", [], columns));
  expect(two.SheetNames).toEqual(["Over dit bestand", "Eén", "Twee"]);
  const bytes = writeWorkbook({ title: "x", facts: [], sheets: [sheet("a", "A", [], columns)] });
  const files = read(bytes, { bookFiles: true }) as unknown as {
    files: Record<string, { content: Uint8Array }>;
  };
  const xml = (part: number) =>
    Buffer.from(files.files[`xl/worksheets/sheet${part}.xml`]!.content).toString();
  expect(xml(2)).toMatch(/<sheetView [^>]*><pane ySplit="1"[^>]*state="frozen"\/><\/sheetView>/);
  expect(xml(1)).not.toContain("<pane");
});
