import { CFB, utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Sheet, SheetCell, SheetColumn } from "../../app/exchange/sheet.ts";
import { aboutTitle } from "../../app/exchange/workbook.ts";
import type { WriteWorkbook } from "../../app/ports/sheet-writer.ts";
import { onTheClock } from "../../core/meetings/index.ts";

/**
 * A workbook with a page about it and a sheet for each table. Days and moments are dates to a
 * spreadsheet and numbers are numbers; texts are cells of text, which it never runs as a formula.
 */
export const writeWorkbook: WriteWorkbook = ({ title, facts, sheets }) => {
  const book = utils.book_new();
  book.Props = { Title: title, Author: "Eenlijn" };
  const about = utils.aoa_to_sheet([[title], ...facts.map((fact) => [...fact])]);
  about["!cols"] = [{ wch: 24 }, { wch: 70 }];
  utils.book_append_sheet(book, about, aboutTitle);
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.title);
  const bytes = write(book, { bookType: "xlsx", type: "array", compression: true }) as ArrayBuffer;
  return withHeadersFixed(new Uint8Array(bytes), sheets.length);
};

function sheetOf({ columns, rows }: Sheet): WorkSheet {
  const sheet = utils.aoa_to_sheet([
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]!))),
  ]);
  sheet["!cols"] = columns.map(({ kind, title }) => ({ wch: widths[kind] ?? title.length + 3 }));
  sheet["!autofilter"] = { ref: sheet["!ref"]! };
  return sheet;
}

/** In letters; a number is as wide as its header. */
const widths: Readonly<Partial<Record<SheetColumn["kind"], number>>> = {
  text: 30,
  day: 14,
  moment: 18,
};

function cellOf(cell: SheetCell, { kind }: SheetColumn): CellObject | null {
  if (cell === undefined) return null;
  if (cell instanceof Date) {
    const { day, time } = onTheClock(cell);
    return { t: "n", v: serial(`${day}T${time}Z`), z: "yyyy-mm-dd hh:mm" };
  }
  if (typeof cell === "number") return { t: "n", v: cell };
  return kind === "day" ? { t: "n", v: serial(cell), z: "yyyy-mm-dd" } : { t: "s", v: cell };
}

/** The number by which spreadsheets know a moment: days since 30 December 1899, of any clock. */
const serial = (moment: string): number =>
  (Date.parse(moment) - Date.UTC(1899, 11, 30)) / 86_400_000;

/**
 * Keeps the first row of every sheet but the first in sight. The library does not write this
 * (ECMA-376, 18.3.1.66), so it is put into the files within the file.
 */
function withHeadersFixed(bytes: Uint8Array, sheets: number): Uint8Array<ArrayBuffer> {
  const parts = CFB.read(Buffer.from(bytes), { type: "buffer" });
  for (let at = 2; at <= sheets + 1; at++) {
    const part = CFB.find(parts, `/xl/worksheets/sheet${at}.xml`);
    if (part === null) throw new Error(`sheet ${at} was not written`);
    const xml = Buffer.from(part.content as Uint8Array).toString();
    const fixed = xml.replace(
      /<sheetView ([^>]*)\/>/,
      '<sheetView $1><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>',
    );
    if (fixed === xml) throw new Error(`sheet ${at} has no view to fix its header in`);
    part.content = Buffer.from(fixed);
    part.size = part.content.length;
  }
  const written = CFB.write(parts, { type: "buffer", fileType: "zip", compression: true });
  return new Uint8Array(written as Uint8Array);
}
