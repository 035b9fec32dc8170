import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { guarded, unguarded } from "./formula-guard.ts";
import { sheetCsv } from "./sheet-csv.ts";
import { sheet } from "./sheet.ts";

/** Texts in which everything that is special to a CSV file is likely. */
const texts = fc.string({
  unit: fc.constantFrom(...Array.from(`='+-@;,"\r\n\t a1é`)),
  maxLength: 12,
});

test("every text comes back as it was, and none begins as a formula", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(unguarded(guarded(text))).toBe(text);
      for (const cell of guarded(text).split(/[;\r\n\t]/)) expect(cell).not.toMatch(/^[=+\-@]/);
    }),
    { numRuns: 2000 },
  );
});

test("a sheet comes back from CSV as it went", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, fc.integer()), { minLength: 1 }), (rows) => {
      const csv = sheetCsv(
        sheet("x", "X", rows, [
          { title: "tekst", kind: "text", of: ([text]) => text },
          { title: "getal", kind: "number", of: ([, number]) => number },
        ]),
      );
      const [header, ...read] = parse(csv, { bom: true, record_delimiter: "\r\n" });
      expect(header).toEqual(["tekst", "getal"]);
      expect(read.map(([text, number]) => [unguarded(text!), Number(number)])).toEqual(rows);
    }),
  );
});

test("a number below zero is a number, what was erased is said, and nothing is nothing", () => {
  const csv = sheetCsv(
    sheet(
      "x",
      "X",
      [undefined],
      [
        { title: "getal", kind: "number", of: () => -3 },
        { title: "gewist", kind: "text", of: () => null },
        { title: "leeg", kind: "day", of: () => undefined },
        { title: "dag", kind: "day", of: () => "2026-11-21" },
        { title: "moment", kind: "moment", of: () => new Date("2026-07-01T12:30:00Z") },
      ],
    ),
  );
  expect(csv.split("\r\n")[1]).toBe(
    "-3,[tekst verwijderd op verzoek],,2026-11-21,2026-07-01 14:30",
  );
});
