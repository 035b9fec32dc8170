import type { Measure, Template } from "../../core/indicators/index.ts";
import type { Observation, PeriodNotation } from "../../core/observations/index.ts";
import type { Result } from "../../kernel/result.ts";

/** A file with a table, which can be read more than once. */
export interface TableFile {
  /** The name alone, never a path. */
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** A row as it stands in the file; a cell of a spreadsheet that holds a number is one. */
export interface TableRow {
  /** 1-based line of the file or row of the sheet where it ends. */
  readonly line: number;
  readonly cells: readonly (string | number)[];
}

/**
 * One thing that is wrong in a file. Says where and what, never what the cell holds: that may be
 * something about a person.
 */
export type TableProblem =
  /** A column of the template that the header does not have. */
  | {
      readonly kind: "missing-column";
      readonly line: number;
      readonly column: string;
      readonly nearest?: string;
    }
  | { readonly kind: "double-column"; readonly line: number; readonly column: string }
  | { readonly kind: "not-a-number"; readonly line: number; readonly column: string }
  | {
      readonly kind: "not-a-period";
      readonly line: number;
      readonly column: string;
      readonly notation: PeriodNotation;
    }
  /** Neither an area code nor "organisation:id", and the template does not say what it is. */
  | { readonly kind: "not-a-place"; readonly line: number; readonly column: string }
  /** Another number of cells than the header: often a separator inside a text. */
  | {
      readonly kind: "uneven-row";
      readonly line: number;
      readonly expected: number;
      readonly got: number;
    }
  | { readonly kind: "broken-quotes"; readonly line: number }
  /** A line longer than any table has; the closing quote may be missing. */
  | { readonly kind: "line-too-long"; readonly line: number }
  /** Bytes that are neither UTF-8 nor windows-1252 throughout. */
  | { readonly kind: "mixed-encoding" }
  /** A cell in which the spreadsheet itself shows an error, such as a division by zero. */
  | { readonly kind: "cell-error"; readonly line: number; readonly column: string }
  | {
      readonly kind: "missing-sheet";
      readonly sheet: string;
      readonly nearest?: string;
    }
  /** Not a spreadsheet, or damaged. */
  | { readonly kind: "not-a-spreadsheet" }
  /** More bytes than is read, packed or unpacked. */
  | { readonly kind: "too-big"; readonly limitBytes: number }
  /** More cells than a file of registers has. */
  | { readonly kind: "too-many-cells" }
  /** No header, or no row below it. */
  | { readonly kind: "empty" };

/** What was read from a file. */
export interface TableReading {
  readonly rows: number;
  readonly observations: number;
  /**
   * Places that the template does not name, with their number of rows, first come first; at most
   * fifty. Empty when the file has codes.
   */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** How an unknown file may be read; for somebody to confirm. */
export interface TableProposal {
  readonly format: "csv" | "xlsx";
  readonly separator: Template["separator"];
  readonly decimal: Template["decimal"];
  readonly sheet?: string;
  readonly headerLine: number;
  readonly header: readonly string[];
  readonly about?: string;
  readonly period?: { readonly column: string; readonly notation: PeriodNotation };
  /** Columns that are probably this measure. */
  readonly values: readonly { readonly column: string; readonly measure: string }[];
}

/** Reads tables that people and other bodies deliver as a file. */
export interface TableReader {
  /**
   * Reads with a template, in batches; awaiting keeps memory bounded. The whole file is checked:
   * when there is a problem the caller throws away what it got.
   */
  read(
    file: TableFile,
    template: Template,
    sink: (batch: readonly Observation[]) => Promise<void>,
  ): Promise<Result<TableReading, readonly TableProblem[]>>;
  /** The rows below the header, as they stand; to look for what may not be in it. */
  rows(
    file: TableFile,
    template: Template,
    sink: (header: readonly string[], rows: readonly TableRow[]) => Promise<void>,
  ): Promise<Result<void, readonly TableProblem[]>>;
  /** Looks at the first rows of an unknown file. */
  propose(
    file: TableFile,
    measures: readonly Measure[],
  ): Promise<Result<TableProposal, readonly TableProblem[]>>;
}
