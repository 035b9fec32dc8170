import { ok, type Result } from "../../kernel/result.ts";
import type { ReadCell, ReadRow } from "../ports/sheet-reader.ts";
import type { EditedRow, May, RowEdit, RowFault } from "./edit.ts";
import { readRow } from "./read-row.ts";
import { cellText, saysSame } from "./read-value.ts";
import type { CellChange, Conflict, ImportFault, Refusal, RowChange } from "./register-import.ts";
import {
  erased,
  markColumn,
  reasonColumn,
  type RowAbout,
  type Sheet,
  type SheetCell,
  type SheetColumn,
} from "./sheet.ts";

/** A column that a file and a register both have, and where it stands in each. */
export interface Known {
  readonly column: SheetColumn;
  readonly inFile: number;
  readonly inSheet: number;
}

/** A row of the register that a row of the file is about. */
export interface Present {
  readonly cells: readonly SheetCell[];
  readonly about: RowAbout;
}

export interface Comparing {
  readonly may: May;
  /** The cells of a row as they were when an entry was the last on what it is about. */
  readonly rowThen: (id: string, edit: RowEdit, mark: number) => readonly SheetCell[] | undefined;
}

interface FileRow {
  /** Name of the table in the file. */
  readonly file: string;
  /** The register. */
  readonly sheet: Pick<Sheet, "id" | "title">;
  readonly row: ReadRow;
  readonly id: string;
  readonly known: readonly Known[];
}

/** What comes of one row. */
interface Compared {
  readonly change?: RowChange;
  readonly conflict?: Conflict;
  readonly refusals: readonly Refusal[];
}

/** Compares a row of a file with how it stands now, and with how it was when it was written out. */
export function compareRow(
  { file, sheet, row, id, known }: FileRow,
  records: readonly Present[],
  { may, rowThen }: Comparing,
): Compared {
  const cellOf = (one: Known | undefined): ReadCell => (one && row.cells[one.inFile]) ?? "";
  const isSame = (one: Known, cells: readonly SheetCell[]) =>
    saysSame(cellOf(one), cells[one.inSheet], one.column.kind);
  const columnOf = (title: string) => known.find(({ column }) => column.title === title);
  // Somebody may have more rows than one: it is enough that one of them still stands so.
  const now = records.find(({ cells }) => known.every((one) => isSame(one, cells))) ?? records[0]!;
  const { edit, name, page } = now.about;
  const mark = columnOf(markColumn);
  const marked = cellText(cellOf(mark));
  const isFresh = mark !== undefined && isSame(mark, now.cells);
  const isOld = edit !== undefined && !isFresh && /^\d{1,9}$/.test(marked);
  const before = (isOld ? rowThen(id, edit, Number(marked)) : undefined) ?? now.cells;

  const changed = known.filter(
    (one) =>
      one.column.title !== markColumn &&
      one.column.title !== reasonColumn &&
      !isSame(one, now.cells) &&
      !isSame(one, before),
  );
  // A file of before it was erased still says it: what is gone does not come back with it.
  const isErased = ({ inSheet }: Known) => now.cells[inSheet] === erased;
  const isEditable = (one: Known) =>
    edit !== undefined && one.column.edit !== undefined && !isErased(one);
  const edited = changed.filter(isEditable);
  const refuse = (fault: ImportFault, column?: string): Refusal => ({
    sheet: file,
    line: row.line,
    ...(column !== undefined && { column }),
    page,
    fault,
  });
  const elsewhere = changed
    .filter((one) => !isEditable(one))
    .map(({ column: { title, instead } }) =>
      refuse({ kind: "kept-elsewhere", ...(instead !== undefined && { instead }) }, title),
    );
  const refused = (...more: readonly Refusal[]) => ({ refusals: [...elsewhere, ...more] });

  const reason = columnOf(reasonColumn);
  // What is kept elsewhere and was changed there since was not changed in the file.
  if (edit === undefined) return mark === undefined || isFresh ? refused() : { refusals: [] };
  if (edited.length === 0)
    return cellOf(reason) === "" || elsewhere.length > 0 || isOld
      ? refused()
      : refused(refuse({ kind: "nothing-changed" }, reasonColumn));
  if (marked === "") return refused(refuse({ kind: "no-mark" }, markColumn));
  const cells = edited.map((one): CellChange => ({
    column: one.column.title,
    kind: one.column.kind,
    was: now.cells[one.inSheet],
    becomes: cellOf(one),
  }));
  const place = { sheet: sheet.id, list: sheet.title, line: row.line, id, name, page, cells };
  if (!isFresh) return { conflict: place, refusals: elsewhere };
  if (!(edit.kind === "acts" ? edit.isAllowed(may) : may("draft-proposal", { kind: "region" })))
    return refused(refuse({ kind: "not-allowed" }));

  const read = readRow(
    [...known.filter(isEditable), ...(reason ? [reason] : [])].map((one) => ({
      column: one.column,
      cell: cellOf(one),
    })),
    new Set(edited.map(({ column }) => column.title)),
  );
  if (!read.ok) return refused(...read.error.map(({ column, fault }) => refuse(fault, column)));
  const asks = asksOf(edit, read.value, Number(marked));
  const why = read.value.reason;
  return asks.ok
    ? {
        change: { ...place, ...(why !== undefined && { reason: why }), asks: asks.value },
        refusals: elsewhere,
      }
    : refused(refuse({ kind: asks.error.fault }, asks.error.column));
}

function asksOf(edit: RowEdit, row: EditedRow, after: number): Result<RowChange["asks"], RowFault> {
  if (edit.kind === "acts") {
    const { subject, kind } = edit;
    const acts = edit.read(row);
    return acts.ok ? ok({ kind, subject, after, acts: acts.value }) : acts;
  }
  const changes = edit.read(row);
  return changes.ok ? ok({ kind: "plan", changes: changes.value }) : changes;
}
