import { toCsv, type DataTable } from "../charts/data-table.tsx";
import type { SiteContext } from "../site.tsx";

/**
 * Sends a table as a CSV file to keep.
 * @param name of the file, without extension
 */
export function sendCsv(c: SiteContext, table: DataTable, name: string) {
  return c.body(toCsv(table), 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}.csv"`,
  });
}
