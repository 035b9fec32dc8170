import { utils, write } from "@e965/xlsx";
import type { DataTable } from "../charts/data-table.tsx";
import type { SiteContext } from "../render.ts";

/** Longest name of a sheet that spreadsheets take. */
const longestName = 31;

/**
 * Sends tables as one Excel file, each on a sheet of its own. Texts are cells of text: a
 * spreadsheet runs none of them as a formula.
 * @param name of the file, without extension
 */
export function sendXlsx(
  c: Pick<SiteContext, "body">,
  sheets: readonly { readonly name: string; readonly table: DataTable }[],
  name: string,
) {
  const book = utils.book_new();
  for (const { name: title, table } of sheets) {
    const header = table.columns.map((column) => column.title);
    const rows = table.rows.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell : cell.value)),
    );
    const sheet = utils.aoa_to_sheet([header, ...rows]);
    utils.book_append_sheet(book, sheet, title.slice(0, longestName));
  }
  return c.body(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer, 200, {
    "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "Content-Disposition": `attachment; filename="${name}.xlsx"`,
  });
}
