import { SSF, type CellObject } from "@e965/xlsx";
import { unguarded } from "../../../app/exchange/formula-guard.ts";
import type { ReadCell, ReadRow, ReadSheet, ReadSheets } from "../../../app/ports/sheet-reader.ts";
import type { TableFile } from "../../../app/ports/table-reader.ts";
import { csvRows, type Separator } from "./csv-rows.ts";
import { decodeText } from "./decode-text.ts";
import { TableRefused, untilRefused } from "./table-refused.ts";
import { boundedSpreadsheet, readBook } from "./xlsx-rows.ts";

/**
 * Most that is read, in bytes and unpacked: ten times the registers of a region with years of
 * steering. Reading it holds up the server for a second.
 */
const mostBytes = 16 * 2 ** 20;
/**
 * Most cells that are read, with the empty ones between others: few bytes name a cell far to the
 * right.
 */
const mostCells = 300_000;

/** Reads every sheet of a spreadsheet, or the one table of a CSV file. */
export const readSheets: ReadSheets = (file) =>
  untilRefused(() => (/\.xlsx$/i.test(file.name) ? sheetsOfBook(file) : sheetOfText(file)));

async function sheetsOfBook(file: TableFile): Promise<readonly ReadSheet[]> {
  const book = readBook(await boundedSpreadsheet(file.open(), mostBytes), { cellFormula: true });
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const counted = cellCounter();
  return book.SheetNames.map((name) => ({
    name,
    rows: (book.Sheets[name]?.["!data"] ?? []).flatMap((row, at) =>
      filled({
        line: at + 1,
        cells: Array.from(counted(row ?? []), (cell) => contentOf(cell, from1904)),
      }),
    ),
  }));
}

/** @param from1904 whether days are counted from 1904 on, as Excel did on older Macs */
function contentOf(cell: CellObject | undefined, from1904: boolean): ReadCell {
  if (cell?.f !== undefined) return { wrong: "formula" };
  switch (cell?.t) {
    case "n": {
      const value = cell.v as number;
      const form = typeof cell.z === "string" ? cell.z : "";
      return SSF.is_date(form) ? momentOf(value, from1904) : value;
    }
    case "s":
    case "b":
      return String(cell.v);
    case "e":
      return { wrong: "cell-error" };
    default:
      return "";
  }
}

/** A day number of the spreadsheet as YYYY-MM-DD, with HH:MM behind it when it has a time. */
function momentOf(serial: number, date1904: boolean): string {
  const { y, m, d, H, M } = SSF.parse_date_code(serial, { date1904 });
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${y}-${two(m)}-${two(d)}`;
  return Number.isInteger(serial) ? day : `${day} ${two(H)}:${two(M)}`;
}

async function sheetOfText(file: TableFile): Promise<readonly ReadSheet[]> {
  let text = "";
  for await (const part of decodeText(file.open())) {
    text += part;
    if (text.length > mostBytes)
      throw new TableRefused([{ kind: "too-big", limitBytes: mostBytes }]);
  }
  const counted = cellCounter();
  const rows: ReadRow[] = [];
  for await (const { line, cells } of csvRows(once(text), separatorOf(text)))
    rows.push(...filled({ line, cells: counted(cells).map((cell) => asWritten(String(cell))) }));
  return [{ name: file.name.replace(/\.csv$/i, ""), rows }];
}

/** Lets rows through until there are too many cells. */
function cellCounter() {
  let cells = 0;
  return <C>(row: readonly C[]): readonly C[] => {
    cells += row.length;
    if (cells > mostCells) throw new TableRefused([{ kind: "too-many-cells" }]);
    return row;
  };
}

/** What begins as a formula, and was not kept from being one, is one. */
const asWritten = (cell: string): ReadCell =>
  cell.startsWith("=") ? { wrong: "formula" } : unguarded(cell);

/** Dutch spreadsheets write semicolons: the sign that the header has most of. */
function separatorOf(text: string): Separator {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (sign: string) => header.split(sign).length;
  if (count("\t") > Math.max(count(","), count(";"))) return "tab";
  return count(";") > count(",") ? ";" : ",";
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

const filled = (row: ReadRow): readonly ReadRow[] =>
  row.cells.some((cell) => cell !== "") ? [row] : [];
