import type { Result } from "../../kernel/result.ts";

/** One row of the store, in a form that any database behind the store can take back. */
export interface StoredRow {
  readonly table: string;
  /** The row as a JSON object on one line, with the documents in it to the letter. */
  readonly json: string;
}

export type ReplaceRefused =
  | { readonly kind: "store-not-empty" }
  /** The rows come from a newer Eenlijn than this one. */
  | { readonly kind: "newer-schema"; readonly schema: number; readonly supported: number };

/** Everything in the store, of all regions: for backup and restore. */
export interface StoreContents {
  /** Number of the last migration: what the rows look like. */
  readonly schema: number;
  /** All rows as they stood at one moment, each after the rows it refers to. */
  rows(): AsyncIterable<StoredRow>;
  /**
   * Puts these rows in place of everything in the store: all or, when anything throws, nothing.
   * @param schema what the rows look like; older rows are brought up to date
   * @returns the number of rows
   */
  replace(
    rows: AsyncIterable<StoredRow>,
    schema: number,
    onlyIfEmpty: boolean,
  ): Promise<Result<number, ReplaceRefused>>;
}
