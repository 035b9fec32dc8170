/** What a cell holds: a day is written YYYY-MM-DD, a moment is a `Date`. */
export type SheetCell = string | number | Date | undefined;

export interface SheetColumn {
  readonly title: string;
  readonly kind: "text" | "number" | "day" | "moment";
}

/** One register as rows under one header, to take along to another program. */
export interface Sheet {
  /** In the address, and on the command line. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  /** A cell for each column; `undefined` where nothing was recorded. */
  readonly rows: readonly (readonly SheetCell[])[];
}

interface Column<R, K extends SheetColumn["kind"], C> {
  readonly title: string;
  readonly kind: K;
  readonly of: (record: R) => C | undefined;
}

/** A column of a sheet, and how a record fills it. */
export type ColumnOf<R> =
  | Column<R, "text", string | null>
  | Column<R, "number", number>
  | Column<R, "day", string>
  | Column<R, "moment", Date>;

/** What stands in the place of words that were erased. */
const erased = "[tekst verwijderd op verzoek]";

export function sheet<R>(
  id: string,
  title: string,
  records: readonly R[],
  columns: readonly ColumnOf<R>[],
): Sheet {
  return {
    id,
    title,
    columns: columns.map(({ title: name, kind }) => ({ title: name, kind })),
    rows: records.map((record) => columns.map((column) => cellOf(column, record))),
  };
}

function cellOf<R>({ of }: ColumnOf<R>, record: R): SheetCell {
  const said = of(record);
  return said === null ? erased : said;
}
