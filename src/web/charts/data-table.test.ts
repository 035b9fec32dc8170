import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "./data-table.tsx";

test("a table becomes CSV with raw numbers and units in its header", () => {
  const csv = toCsv({
    caption: "Tekort",
    columns: [{ title: "Jaar" }, { title: "midden", unit: "mensen", numeric: true }],
    rows: [["2032", { shown: "3.790", value: 3790 }]],
  });
  expect(csv).toBe("Jaar,midden (mensen)\r\n2032,3790\r\n");
});

test.each(["=1+1", "+31", "-2", "@SUM(A1)", "\tx"])(
  "%j stays a text when a spreadsheet opens it",
  (text) => {
    const csv = toCsv({ caption: "", columns: [{ title: "a" }], rows: [[text]] });
    expect(csv.split("\r\n")[1]).toMatch(/^"?'/);
  },
);

test("whatever stands in a cell, the file has the same cells again", () => {
  const cell = fc.string({ unit: "grapheme" }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const csv = toCsv({ caption: "", columns: [{ title: "a" }, { title: "b" }], rows });
      expect(readCsv(csv).slice(1)).toEqual(rows);
    }),
  );
});

/** Reads RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at < text.length;) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[at++];
        else break;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== "," && !text.startsWith("\r\n", at))
        cell += text[at++];
    }
    rows.at(-1)!.push(cell);
    if (text[at] === ",") at++;
    else if (text.startsWith("\r\n", at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}
