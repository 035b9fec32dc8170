import type { TableFile, TableRow } from "../../../app/ports/table-reader.ts";
import type { Template } from "../../../core/indicators/index.ts";
import { csvRows } from "./csv-rows.ts";
import { decodeText } from "./decode-text.ts";
import { TableRefused } from "./table-refused.ts";
import { xlsxRows } from "./xlsx-rows.ts";

/** How a file is laid out: the part of a template that says so. */
export type Layout = Pick<Template, "format" | "separator" | "sheet" | "headerLine">;

/** The header of a file and the rows below it, which can be read once. */
export interface OpenTable {
  readonly header: TableRow;
  readonly rows: AsyncIterable<TableRow>;
}

/** @throws TableRefused when there is no header, or no row below it */
export async function openTable(
  file: Pick<TableFile, "open">,
  { format, separator, sheet, headerLine }: Layout,
): Promise<OpenTable> {
  const all =
    format === "xlsx" ? xlsxRows(file.open(), sheet) : csvRows(decodeText(file.open()), separator);
  let header: TableRow | undefined;
  for (;;) {
    const next = await all.next();
    if (next.done === true) throw new TableRefused([{ kind: "empty" }]);
    if (header !== undefined) return { header, rows: startingWith(next.value, all) };
    if (next.value.line >= headerLine) header = next.value;
  }
}

async function* startingWith(
  first: TableRow,
  rest: AsyncIterable<TableRow>,
): AsyncGenerator<TableRow> {
  yield first;
  yield* rest;
}
