import type { Sheet } from "../exchange/sheet.ts";

/** Sheets that go together, and what the first page says of them. */
export interface Workbook {
  readonly title: string;
  /** Label and text, such as the moment of which it is. */
  readonly facts: readonly (readonly [string, string])[];
  readonly sheets: readonly Sheet[];
}

/** Writes a workbook as XLSX. */
export type WriteWorkbook = (book: Workbook) => Uint8Array<ArrayBuffer>;

/** Writes sheets of the region as it is now. */
export type WriteSheets = (sheets: readonly Sheet[]) => Uint8Array<ArrayBuffer>;
