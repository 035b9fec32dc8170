import { nearest } from "../../core/plan/index.ts";
import type { ReadRow, ReadSheet } from "../ports/sheet-reader.ts";
import { compareRow, type Comparing, type Known, type Present } from "./compare-row.ts";
import { cellText } from "./read-value.ts";
import type { ImportFault, Refusal, RegisterImport } from "./register-import.ts";
import type { Sheet } from "./sheet.ts";

/** Compares a table of a file with the register that it was written from. */
export function compareSheet(file: ReadSheet, sheet: Sheet, comparing: Comparing): RegisterImport {
  const [header, ...rows] = file.rows;
  if (header === undefined) return nothing;
  const meant = suggestions();
  const { known, refusals } = columnsOf(file.name, header, sheet, meant);
  const ids = known.find(({ column }) => column.title === "id");
  const refuse = (fault: ImportFault, line: number, column = "id"): Refusal => ({
    sheet: file.name,
    line,
    column,
    fault,
  });
  if (ids === undefined)
    return { ...nothing, refusals: [refuse({ kind: "no-id-column" }, header.line)] };

  const idOf = ({ cells }: ReadRow) => cellText(cells[ids.inFile]);
  const inFile = Map.groupBy(rows, idOf);
  const present = Map.groupBy(
    sheet.rows.map((cells, at): Present => ({ cells, about: sheet.about[at]! })),
    ({ cells }) => String(cells[ids.inSheet]),
  );
  const found = rows.map((row) => {
    const id = idOf(row);
    if (id === "") return { refusals: [refuse({ kind: "no-id" }, row.line)] };
    const records = present.get(id);
    if (records === undefined)
      return {
        refusals: [refuse({ kind: "unknown-id", ...meant(id, present.keys()) }, row.line)],
      };
    const isEdited = records.some(({ about }) => about.edit !== undefined);
    if (isEdited && inFile.get(id)!.length > 1)
      return { refusals: [refuse({ kind: "double-id" }, row.line)] };
    return compareRow({ file: file.name, sheet, row, id, known }, records, comparing);
  });
  return {
    rows: rows.length,
    changes: found.flatMap(({ change }) => change ?? []),
    conflicts: found.flatMap(({ conflict }) => conflict ?? []),
    refusals: [...refusals, ...found.flatMap((one) => one.refusals)],
  };
}

const nothing: RegisterImport = { rows: 0, changes: [], conflicts: [], refusals: [] };

/** The columns that both have, and what is wrong with the others of the file. */
function columnsOf(
  file: string,
  { line, cells }: ReadRow,
  { columns }: Sheet,
  meant: ReturnType<typeof suggestions>,
) {
  const known: Known[] = [];
  const refusals: Refusal[] = [];
  for (const [inFile, cell] of cells.entries()) {
    const title = cellText(cell);
    if (title === "") continue;
    const refuse = (fault: ImportFault) =>
      void refusals.push({ sheet: file, line, column: title, fault });
    const inSheet = columns.findIndex((one) => one.title.toLowerCase() === title.toLowerCase());
    const column = columns[inSheet];
    if (column === undefined)
      refuse({
        kind: "unknown-column",
        ...meant(
          title,
          columns.map((one) => one.title),
        ),
      });
    else if (known.some((one) => one.column === column)) refuse({ kind: "double-column" });
    else known.push({ column, inFile, inSheet });
  }
  return { known, refusals };
}

/** More than this nobody reads, and of a large file of something else it would take minutes. */
const mostSuggested = 100;

/** Says what may have been meant by a word, for the first of them. */
function suggestions() {
  let said = 0;
  return (word: string, words: Iterable<string>): { nearest?: string } => {
    said += 1;
    const found = said > mostSuggested ? undefined : nearest(word, words);
    return found === undefined ? {} : { nearest: found };
  };
}
