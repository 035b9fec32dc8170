import { textDigest } from "../document.ts";
import type { Register, SubjectKey } from "../../core/register/index.ts";
import type { Editable, RowEdit } from "./edit.ts";

/** What a cell holds: a day is written YYYY-MM-DD, a moment is a `Date`. */
export type SheetCell = string | number | Date | undefined;

export interface SheetColumn {
  readonly title: string;
  readonly kind: "text" | "number" | "day" | "moment";
  /** Left out where a file changes nothing. */
  readonly edit?: Editable;
  /** The column to write in instead. */
  readonly instead?: string;
}

/** What a row is about. */
export interface RowAbout {
  readonly name: string;
  /** Its page, from the root of the site. */
  readonly page: string;
  /** Left out where nothing of it is changed by a file. */
  readonly edit?: RowEdit;
}

/** One register as rows under one header, to take along to another program and back. */
export interface Sheet {
  /** In the address, and on the command line. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  /** A cell for each column; `undefined` where nothing was recorded. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** For each row. */
  readonly about: readonly RowAbout[];
}

interface Column<R, K extends SheetColumn["kind"], C> extends SheetColumn {
  readonly kind: K;
  readonly of: (record: R) => C | undefined;
}

/** A column of a sheet, and how a record fills it. */
export type ColumnOf<R> =
  | Column<R, "text", string | null>
  | Column<R, "number", number>
  | Column<R, "day", string>
  | Column<R, "moment", Date>;

/** What the records of a sheet are, and what editing them does. */
export interface AboutOf<R> {
  readonly name?: (record: R) => string | null | undefined;
  readonly page: (record: R) => string;
  readonly edit?: (record: R) => RowEdit;
}

/** What stands in the place of words that were erased. */
export const erased = "[tekst verwijderd op verzoek]";

/** Where whoever changes a row says why; empty in what is written out. */
export const reasonColumn = "reden van wijziging";
/** What a row was like when it was written out. */
export const markColumn = "wijziging";

export function sheet<R>(
  id: string,
  title: string,
  records: readonly R[],
  columns: readonly ColumnOf<R>[],
  { name, page, edit }: AboutOf<R> = { page: () => "/sturen" },
): Sheet {
  return {
    id,
    title,
    columns,
    rows: records.map((record) => columns.map((column) => cellOf(column, record))),
    about: records.map((record) => ({
      name: name?.(record) ?? "",
      page: page(record),
      ...(edit && { edit: edit(record) }),
    })),
  };
}

function cellOf<R>({ of }: ColumnOf<R>, record: R): SheetCell {
  const said = of(record);
  return said === null ? erased : said;
}

/**
 * Columns at the end of a sheet whose rows can be edited: why, and the number of the last entry on
 * what the row is about, by which an older row is known.
 */
export const editColumns = <R>(
  register: Register,
  subject: (record: R) => SubjectKey,
): readonly ColumnOf<R>[] => [
  emptyReason(),
  { title: markColumn, kind: "number", of: (record) => register.lastOn(subject(record)) },
];

const emptyReason = <R>(): ColumnOf<R> => ({
  title: reasonColumn,
  kind: "text",
  of: () => undefined,
});

/**
 * The same for records of the plan. On those there are no entries: an older row is known by what
 * its columns said.
 */
export const planColumns = <R>(columns: readonly ColumnOf<R>[]): readonly ColumnOf<R>[] => [
  ...columns,
  emptyReason(),
  {
    title: markColumn,
    kind: "text",
    of: (record) => {
      const edited = columns.filter(({ edit }) => edit !== undefined);
      const said = edited.map((column) => cellOf(column, record) ?? null);
      // A letter before it: spreadsheets take a row of digits for a number.
      return `r${textDigest(JSON.stringify(said)).slice(0, 10)}`;
    },
  },
];
