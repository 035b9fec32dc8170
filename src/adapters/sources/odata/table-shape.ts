import type { PublicationState, Value } from "../../../core/observations/index.ts";

/** A quantity that a table lists. */
export interface Topic {
  /** Column or code by which its values come; may change from table to table. */
  readonly code: string;
  readonly title: string;
  /** Titles of the groups it stands under and its own, for a title that occurs more than once. */
  readonly path: string;
  /** Power of ten that its values must be raised by. */
  readonly power: number;
}

/** A category of a dimension. */
export interface Code {
  /** As the table writes it, padding included: what a filter must ask for. */
  readonly raw: string;
  /** Only periods have one. */
  readonly state: PublicationState;
}

/** One value of a table, with the category of every dimension as it came, trimmed. */
export interface Cell {
  /** Number of the row: the same for all values of one row, unique in the table. */
  readonly row: number;
  readonly topic: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly value: Value;
}

/** What to ask for at once: rows with one of these raw codes in each of these dimensions. */
export interface CellQuery {
  readonly topics: readonly string[];
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

/** A table of a publisher, in either version of the protocol. */
export interface OpenTable {
  readonly url: string;
  /** When the source last changed it, as it writes it. */
  readonly modified?: string;
  readonly topics: readonly Topic[];
  readonly dimensions: readonly string[];
  /** The categories of a dimension, by trimmed code; read once. */
  codes(dimension: string): Promise<ReadonlyMap<string, Code>>;
  /** Cells as they come, page by page. */
  cells(query: CellQuery): AsyncIterable<readonly Cell[]>;
}
