import { toCsv, type DataTable } from "../charts/data-table.tsx";
import type { SiteContext } from "../render.ts";

/**
 * Sends a table as a CSV file to keep. The byte-order mark makes spreadsheets read it as UTF-8.
 * @param name of the file, without extension
 */
export function sendCsv(c: SiteContext, table: DataTable, name: string) {
  return c.body(`\uFEFF${toCsv(table)}`, 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}.csv"`,
  });
}
