import { sheetCsv } from "../../../app/exchange/sheet-csv.ts";
import type { Sheet } from "../../../app/exchange/sheet.ts";
import type { SiteContext } from "../../render.ts";
import { sheetsOf } from "./sheets-of.ts";

/** Sends every register in one workbook. */
export async function sendAll(c: SiteContext) {
  return sendWorkbook(c, await sheetsOf(c), "eenlijn");
}

/** Sends one register, as a spreadsheet or as CSV. */
export async function sendOne(c: SiteContext) {
  const [id, format] = (c.req.param("file") ?? "").split(".");
  const sheet = (await sheetsOf(c)).find((one) => one.id === id);
  if (sheet === undefined) return c.notFound();
  return format === "csv"
    ? c.body(sheetCsv(sheet), 200, attached("text/csv; charset=utf-8", `${sheet.id}.csv`))
    : sendWorkbook(c, [sheet], sheet.id);
}

function sendWorkbook(c: SiteContext, sheets: readonly Sheet[], name: string) {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return c.body(c.var.writeSheets(sheets), 200, attached(type, `${name}.xlsx`));
}

/** Some of it is for few: nobody on the way keeps it. */
const attached = (type: string, name: string) => ({
  "Content-Type": type,
  "Content-Disposition": `attachment; filename="${name}"`,
  "Cache-Control": "no-store",
});
