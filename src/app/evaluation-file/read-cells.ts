import { ok, refused, type Result } from "../../kernel/result.ts";
import type { Table } from "./read-table.ts";

/** The cells of one column. */
export const cellsIn = ({ names, rows }: Table, column: string) => {
  const at = names.indexOf(column);
  return rows.map(({ cells }) => cells[at]!);
};

/**
 * The numbers of one column; undefined where the cell is empty: not known.
 * Between commas the decimal mark is a point. Between semicolons it is a comma, or a point when the
 * column has no comma; but a column in which every point stands before three digits could just as
 * well mean thousands, and is refused.
 * @returns the numbers, or a sentence with line, column and remedy
 */
export function numbersIn(
  table: Table,
  column: string,
): Result<readonly (number | undefined)[], string> {
  const cells = cellsIn(table, column);
  const withComma = table.separator === ";" && cells.some((cell) => cell.includes(","));
  const written = withComma ? /^[+-]?\d+(,\d+)?$/ : /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
  const wrong = cells.findIndex((cell) => cell !== "" && !written.test(cell));
  if (wrong !== -1)
    return refused(
      `line ${table.rows[wrong]!.line}, column "${column}": "${cells[wrong]}" is not a number; write ${withComma ? "1234,5" : "1234.5"}, or nothing when it is not known`,
    );
  const points = cells.filter((cell) => cell.includes("."));
  if (
    table.separator === ";" &&
    points.length > 0 &&
    points.every((cell) => /^\d{1,3}\.\d{3}$/.test(cell))
  )
    return refused(
      `column "${column}": "${points[0]}" may mean thousands or decimals; write 1234 or 1,234`,
    );
  return ok(cells.map((cell) => (cell === "" ? undefined : Number(cell.replace(",", ".")))));
}

/**
 * The yes and no of one column.
 * @returns whether each cell says yes, or a sentence with line, column and remedy
 */
export function flagsIn(table: Table, column: string): Result<readonly boolean[], string> {
  const cells = cellsIn(table, column);
  const wrong = cells.findIndex((cell) => cell !== "0" && cell !== "1");
  return wrong === -1
    ? ok(cells.map((cell) => cell === "1"))
    : refused(
        `line ${table.rows[wrong]!.line}, column "${column}": "${cells[wrong]}" is not 0 or 1; write 1 from the start of the intervention on`,
      );
}
