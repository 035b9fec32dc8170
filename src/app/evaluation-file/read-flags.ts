import { ok, refused, type Result } from "../../kernel/result.ts";
import { cellsIn, type CsvTable } from "../csv/csv-table.ts";

/**
 * The yes and no of one column.
 * @returns whether each cell says yes, or a sentence with line, column and remedy
 */
export function flagsIn(table: CsvTable, column: string): Result<readonly boolean[], string> {
  const cells = cellsIn(table, column);
  const wrong = cells.findIndex((cell) => cell !== "0" && cell !== "1");
  return wrong === -1
    ? ok(cells.map((cell) => cell === "1"))
    : refused(
        `line ${table.rows[wrong]!.line}, column "${column}": "${cells[wrong]}" is not 0 or 1; write 1 from the start of the intervention on`,
      );
}
