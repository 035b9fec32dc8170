import { writeWorkbook } from "../../adapters/documents/write-workbook.ts";
import { readSheets } from "../../adapters/sources/index.ts";
import type { ReadCell, ReadSheet } from "../ports/sheet-reader.ts";
import type { ExchangeKnown } from "./known.ts";
import type { RegisterImport } from "./register-import.ts";
import { registerSheets } from "./registers.ts";
import { sheetCsv } from "./sheet-csv.ts";
import type { Sheet } from "./sheet.ts";
import { workbook } from "./workbook.ts";

export const everything = () => true;
const about = { region: "x", at: new Date(), isExample: true };

async function readFile(name: string, bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const read = await readSheets({
    name,
    async *open() {
      yield bytes;
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export const asSpreadsheet = (sheets: readonly Sheet[]) =>
  readFile("x.xlsx", writeWorkbook(workbook(sheets, about)));

export const asCsv = async (sheets: readonly Sheet[]) =>
  (
    await Promise.all(
      sheets.map((sheet) => readFile(`${sheet.id}.csv`, Buffer.from(sheetCsv(sheet)))),
    )
  ).flat();

/** Registers as they are written out, with some cells written over: by register, id and column. */
export async function edited(
  known: ExchangeKnown,
  cells: readonly (readonly [sheet: string, id: string, column: string, cell: ReadCell])[],
): Promise<readonly ReadSheet[]> {
  const ids = new Set(cells.map(([sheet]) => sheet));
  const sheets = registerSheets(known, everything).filter(({ id }) => ids.has(id));
  const tables = await asSpreadsheet(sheets);
  return sheets.map(({ id, title }) => {
    const { rows } = tables.find(({ name }) => name === title)!;
    const header = rows[0]!.cells;
    return {
      name: title,
      rows: rows.map((row) => {
        const own = cells.filter(([sheet, record]) => sheet === id && record === row.cells[0]);
        const filled = Array.from(header, (_, at) => row.cells[at] ?? "");
        for (const [, , column, cell] of own) filled[header.indexOf(column)] = cell;
        return { ...row, cells: filled };
      }),
    };
  });
}

export const faults = ({ refusals }: RegisterImport) =>
  refusals.map(({ column, fault }) => [column, fault.kind]);
export const reason = "reden van wijziging";
