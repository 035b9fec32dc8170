import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { known, missing } from "../core/observations/index.ts";
import { readPastedGrid } from "./read-pasted-grid.ts";

const labels = {
  rows: [["2025-Q1"], ["2025-Q2"], ["2025-Q3"]],
  columns: [["Personeel (fte)", "Personeel"], ["Verzuim"]],
};
const paste = (text: string) => readPastedGrid(text, labels);

describe("text pasted from a spreadsheet", () => {
  test("starts in the first cell when it has no labels", () => {
    expect(paste("1.234,5\t5,1\r\n1.240\t\r\n")).toEqual({
      cells: [
        [known(1234.5), known(5.1)],
        [known(1240), undefined],
        [undefined, undefined],
      ],
      problems: [],
    });
  });

  test("goes where its labels say, in any order", () => {
    expect(paste("\tverzuim\t personeel  (fte)\n2025-Q3\t5,1\t10\n2025-Q1\t\t12")).toEqual({
      cells: [
        [known(12), undefined],
        [undefined, undefined],
        [known(10), known(5.1)],
      ],
      problems: [],
    });
  });

  test("says in words why there is no number", () => {
    const { cells, problems } = paste("onbekend\tN.v.t.\nniet gemeten\tgeheim");
    expect(problems).toEqual([]);
    expect(cells[0]).toEqual([missing("unknown"), missing("not-applicable")]);
    expect(cells[1]).toEqual([missing("not-measured"), missing("secret")]);
  });

  test("is not guessed: a dash, a text, an English number, a label that is not ours", () => {
    expect(paste("-\tveel\n1.5\t2").problems).toEqual([
      { kind: "dash", row: 1, column: 1 },
      { kind: "not-a-number", row: 1, column: 2 },
      { kind: "not-a-number", row: 2, column: 1 },
    ]);
    expect(paste("2025-Q1\t1\n2025-Q4\t2").problems).toEqual([
      { kind: "unknown-label", row: 2, column: 2 },
    ]);
  });

  test("that does not fit is not cut off", () => {
    expect(paste("1\t2\t3").problems).toEqual([{ kind: "too-large", rows: 3, columns: 2 }]);
    expect(paste("1\n2\n3\n4").problems).toEqual([{ kind: "too-large", rows: 3, columns: 2 }]);
  });

  test("without labels ends in the last column", () => {
    expect(paste("7\n8").cells.slice(0, 2)).toEqual([
      [undefined, known(7)],
      [undefined, known(8)],
    ]);
    expect(paste("2025-Q3\t7").cells[2]).toEqual([undefined, known(7)]);
  });

  test("has its rows and columns exchanged when its labels say so", () => {
    const turned = paste("\t2025-Q3\t2025-Q1\nPERSONEEL\t10\tveel");
    expect(turned.cells[2]).toEqual([known(10), undefined]);
    expect(turned.problems).toEqual([{ kind: "not-a-number", row: 2, column: 3 }]);
    expect(paste("Verzuim\t1\t2\t3").cells.map(([, second]) => second)).toEqual(
      [1, 2, 3].map((value) => known(value)),
    );
  });

  test("of which no label is known names those, rather than its size", () => {
    expect(paste("\tBudget\tWinst\nQ1\t1\t2").problems).toEqual([
      { kind: "unknown-label", row: 1, column: 2 },
      { kind: "unknown-label", row: 1, column: 3 },
      { kind: "unknown-label", row: 2, column: 1 },
    ]);
  });

  test("may have quotes, line breaks within a cell, and nothing at all", () => {
    expect(paste('"Personeel\n(fte)"\t"Verzuim"\n"12"\t3').cells[0]).toEqual([known(12), known(3)]);
    expect(paste("").problems).toEqual([]);
  });

  test("every number written in Dutch comes back in its place", () => {
    const dutch = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100);
    const grid = fc.array(fc.array(number, { minLength: 2, maxLength: 2 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(grid, (numbers) => {
        const text = numbers.map((row) => row.map((n) => dutch.format(n)).join("\t")).join("\n");
        const expected = numbers.map((row) => row.map((n) => known(n === 0 ? 0 : n)));
        expect(paste(text)).toEqual({ cells: expected, problems: [] });
      }),
    );
  });
});
