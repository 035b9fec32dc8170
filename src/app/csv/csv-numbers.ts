import { readNumber } from "../../core/observations/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { cellsIn, type CsvTable } from "./csv-table.ts";

/**
 * The numbers of one column; undefined where the cell is empty: not known.
 * Between commas the decimal mark is a point. Between semicolons it is a comma, or a point when the
 * column has no comma. Nobody said which, so marks between thousands are refused, and so is a
 * column in which every point stands before three digits: it could just as well mean thousands.
 * @returns the numbers, or a sentence with line, column and remedy
 */
export function numbersIn(
  table: CsvTable,
  column: string,
): Result<readonly (number | undefined)[], string> {
  const cells = cellsIn(table, column);
  const where = (row: number) => `line ${table.rows[row]!.line}, column "${column}"`;
  const withComma = table.separator === ";" && cells.some((cell) => cell.includes(","));
  const [decimal, thousands] = withComma ? ([",", "."] as const) : ([".", ","] as const);
  const numbers: (number | undefined)[] = [];
  for (const [i, cell] of cells.entries()) {
    const number = cell.includes(thousands) ? undefined : readNumber(cell, decimal);
    if (number === undefined && cell !== "")
      return refused(
        `${where(i)}: "${cell}" is not a number; write 1234${decimal}5, or nothing when it is not known`,
      );
    numbers.push(number);
  }
  const points = cells.filter((cell) => cell.includes("."));
  if (table.separator === ";" && points.length > 0 && points.every(mayBeThousands))
    return refused(
      `${where(cells.indexOf(points[0]!))}: "${points[0]}" may mean thousands or decimals; write 1234 or 1,234`,
    );
  return ok(numbers);
}

const mayBeThousands = (cell: string) => /^\D*\d{1,3}\.\d{3}\D*$/.test(cell);
