import { expect, test } from "vitest";
import { cellsIn, readCsvTable } from "./csv-table.ts";

test.each([
  ["commas", "a,b\n1,2"],
  ["semicolons", "a;b\n1;2"],
  ["a byte order mark and Windows lines", "\uFEFFa;b\r\n1;2\r\n"],
  ["spaces and quotes around cells", 'a , "b"\n "1" ,2 '],
  ["rows without anything", "a,b\n\n  \n,\n1,2\n\n"],
])("%s", (_, text) => {
  expect(readCsvTable(text)).toMatchObject({
    ok: true,
    value: { names: ["a", "b"], rows: [{ cells: ["1", "2"] }] },
  });
});

test("a quoted cell holds separators, quotes and line ends; each row knows its line", () => {
  const table = readCsvTable('name;n\r\n"Wijk; ""West""";1\r\n\r\n"two\r\nlines";2\r\nEast;3');
  if (!table.ok) throw new Error(table.error);
  expect(cellsIn(table.value, "name")).toEqual(['Wijk; "West"', "two\nlines", "East"]);
  expect(table.value.rows.map(({ line }) => line)).toEqual([2, 5, 6]);
});

test.each([
  ["an empty file", "", "there is no row below the header"],
  ["a header alone", "a,b\n", "there is no row below the header"],
  ["a column that is there twice", "a,a\n1,2", 'line 1: the column "a" is there twice; rename'],
  ["too many cells", "a,b\r\n1,2\r\n1,2,3", "line 3: 3 cells under 2 names; leave"],
  ["too few cells", "a,b\n1,2\n\n1", "line 4: 1 cells under 2 names; leave"],
  [
    "a quote that is not closed",
    'a,b\n1,2\n1,"2\n3,4\n5,6',
    "line 3: a quote is out of place; put",
  ],
  ["a quote within a cell", 'a,b\n1,2"', "line 2: a quote is out of place; put"],
  ["text after a quote", '"a"x,b\n1,2', "line 1: a quote is out of place; put"],
])("refused: %s", (_, text, reason) => {
  expect(readCsvTable(text)).toEqual({ ok: false, error: expect.stringContaining(reason) });
});
