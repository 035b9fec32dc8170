import { utils, write, type CellObject } from "@e965/xlsx";
import { expect, test } from "vitest";
import { readSheets } from "./sheet-reader.ts";

const read = (name: string, bytes: Uint8Array) =>
  readSheets({
    name,
    async *open() {
      yield bytes;
    },
  });
const text = (csv: string) => read("lijst.csv", Buffer.from(csv));

function spreadsheet(cells: readonly CellObject[]) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["id"], [...cells]]), "Lijst");
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), "Leeg");
  return read("x.xlsx", new Uint8Array(write(book, { bookType: "xlsx", type: "array" })));
}

test("a spreadsheet says what its cells hold, and never what a formula makes of it", async () => {
  const found = await spreadsheet([
    { t: "s", v: "=1+1" },
    { t: "n", v: 2, f: "1+1" },
    { t: "n", v: 46_387, z: "dd-mm-yyyy" },
    { t: "n", v: 46_387.5, z: "dd-mm-yyyy hh:mm" },
    { t: "n", v: 0.5 },
    { t: "e", v: 7 },
    { t: "s", v: " a\nb " },
  ]);
  expect(found).toEqual({
    ok: true,
    value: [
      {
        name: "Lijst",
        rows: [
          { line: 1, cells: ["id"] },
          {
            line: 2,
            cells: [
              "=1+1",
              { wrong: "formula" },
              "2026-12-31",
              "2026-12-31 12:00",
              0.5,
              { wrong: "cell-error" },
              " a\nb ",
            ],
          },
        ],
      },
      { name: "Leeg", rows: [] },
    ],
  });
});

test.each([",", ";", "\t"])("a text with %j between its cells is one table", async (sign) => {
  const lines = [["id", "tekst"], ["a", "'=1+1"], ["b", "=1+1"], [""], ["c", "'''x"]];
  const found = await text(lines.map((line) => line.join(sign)).join("\r\n"));
  expect(found).toMatchObject({
    value: [
      {
        name: "lijst",
        rows: [
          { line: 1 },
          { line: 2, cells: ["a", "=1+1"] },
          { line: 3, cells: ["b", { wrong: "formula" }] },
          { line: 5, cells: ["c", "''x"] },
        ],
      },
    ],
  });
});

test("what cannot be read is refused", async () => {
  expect(await text('id,tekst\n"a,b\n')).toMatchObject({ error: [{ kind: "broken-quotes" }] });
  expect(await read("x.xlsx", Buffer.from("PK\u0003\u0004"))).toMatchObject({
    error: [{ kind: "not-a-spreadsheet" }],
  });
  expect(await text(`id\n${"x\n".repeat(9 * 2 ** 20)}`)).toMatchObject({
    error: [{ kind: "too-big" }],
  });
});
