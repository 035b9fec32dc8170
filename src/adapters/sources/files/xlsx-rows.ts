import { read, SSF, type CellObject, type ParsingOptions } from "@e965/xlsx";
import type { TableRow } from "../../../app/ports/table-reader.ts";
import { nearest } from "../../../core/plan/index.ts";
import { unpacksWithin } from "./packed-size.ts";
import { TableRefused } from "./table-refused.ts";

/**
 * A spreadsheet is read in memory: larger tables must come as CSV. Rows are not limited by
 * themselves: the library would leave out those beyond without a word.
 */
const mostPackedBytes = 10 * 2 ** 20;
const mostUnpackedBytes = 64 * 2 ** 20;

/**
 * The rows of one sheet, empty ones left out. Formulas are not worked out: the value that the
 * spreadsheet kept beside them is read. Dates become YYYY-MM-DD; what is shown as 5.5% is 5.5.
 * @param sheet the first when left out
 * @throws TableRefused when it is no spreadsheet, too large, or lacks the sheet
 */
export async function* xlsxRows(
  bytes: AsyncIterable<Uint8Array>,
  sheet: string | undefined,
): AsyncGenerator<TableRow> {
  const book = readBook(await boundedSpreadsheet(bytes), {
    cellFormula: false,
    sheets: sheet ?? 0,
  });
  const name = sheet ?? book.SheetNames[0];
  const rows = name === undefined ? undefined : book.Sheets[name]?.["!data"];
  if (rows === undefined) {
    const close = nearest(sheet ?? "", book.SheetNames) ?? book.SheetNames[0];
    throw new TableRefused([
      {
        kind: "missing-sheet",
        sheet: sheet ?? "",
        ...(close !== undefined && { nearest: close }),
      },
    ]);
  }
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const [index, row] of rows.entries()) {
    const cells = Array.from(row ?? [], (cell) => contentOf(cell, from1904));
    if (cells.some((cell) => cell !== "")) yield { line: index + 1, cells };
  }
}

/** @throws TableRefused when it is no spreadsheet */
export function readBook(
  whole: Uint8Array,
  options: Pick<ParsingOptions, "cellFormula" | "sheets">,
) {
  try {
    return read(whole, { dense: true, cellHTML: false, cellNF: true, ...options });
  } catch {
    throw new TableRefused([{ kind: "not-a-spreadsheet" }]);
  }
}

/**
 * The bytes of a spreadsheet that can be unpacked in memory.
 * @param limitBytes unpacked
 * @throws TableRefused when it is none, or too large
 */
export async function boundedSpreadsheet(
  bytes: AsyncIterable<Uint8Array>,
  limitBytes = mostUnpackedBytes,
): Promise<Uint8Array> {
  const whole = await collect(bytes);
  switch (unpacksWithin(whole, limitBytes)) {
    case "damaged":
      throw new TableRefused([{ kind: "not-a-spreadsheet" }]);
    case "no":
      throw new TableRefused([{ kind: "too-big", limitBytes }]);
    case "yes":
      return whole;
  }
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > mostPackedBytes)
      throw new TableRefused([{ kind: "too-big", limitBytes: mostPackedBytes }]);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @param from1904 whether days are counted from 1904 on, as Excel did on older Macs */
function contentOf(cell: CellObject | undefined, from1904: boolean): string | number {
  switch (cell?.t) {
    case "n": {
      const value = cell.v as number;
      const form = typeof cell.z === "string" ? cell.z : "";
      if (SSF.is_date(form)) return dayOf(value, from1904);
      // As in a CSV: it means what it shows. Fifteen digits leave out what multiplying adds.
      return isPercentage(form) ? Number((value * 100).toPrecision(15)) : value;
    }
    case "s":
    case "b":
      return String(cell.v).trim();
    case "e":
      return cell.w ?? "#VALUE!";
    default:
      return "";
  }
}

/** A percent sign that is not mere text in the form of a number multiplies by a hundred. */
const isPercentage = (form: string) => form.replaceAll(/"[^"]*"|\\./g, "").includes("%");

/** A day number of the spreadsheet as YYYY-MM-DD. */
function dayOf(serial: number, from1904: boolean): string {
  const { y, m, d } = SSF.parse_date_code(serial, { date1904: from1904 });
  return [String(y), String(m).padStart(2, "0"), String(d).padStart(2, "0")].join("-");
}
