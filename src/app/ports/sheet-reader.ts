import type { Result } from "../../kernel/result.ts";
import type { TableFile, TableProblem } from "./table-reader.ts";

/**
 * What stands in a cell. A day is YYYY-MM-DD and a moment YYYY-MM-DD HH:MM; an apostrophe that keeps
 * a spreadsheet from running a text as a formula is gone.
 */
export type ReadCell = string | number | { readonly wrong: "formula" | "cell-error" };

export interface ReadRow {
  /** 1-based line of the file or row of the sheet where it ends. */
  readonly line: number;
  readonly cells: readonly ReadCell[];
}

/** One table of a file; a CSV file has one, with the name of the file. */
export interface ReadSheet {
  readonly name: string;
  /** Empty ones are left out. */
  readonly rows: readonly ReadRow[];
}

/** Reads a spreadsheet or a CSV file as a whole: in memory, so within limits. */
export type ReadSheets = (
  file: TableFile,
) => Promise<Result<readonly ReadSheet[], readonly TableProblem[]>>;
