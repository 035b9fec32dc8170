import type { Change } from "../../core/proposals/index.ts";
import type { SubjectKey } from "../../core/register/index.ts";
import type { RegionAct } from "../steering/region-act.ts";
import type { ReadCell } from "../ports/sheet-reader.ts";
import type { RowFault } from "./edit.ts";
import type { CellFault } from "./read-row.ts";
import type { SheetCell, SheetColumn } from "./sheet.ts";

/** What a file would change, what it cannot change, and where somebody else was first. */
export interface RegisterImport {
  /** How many rows of registers were read. */
  readonly rows: number;
  readonly changes: readonly RowChange[];
  readonly conflicts: readonly Conflict[];
  readonly refusals: readonly Refusal[];
}

/** A row of a file, and what it is about. */
export interface RowPlace {
  /** Id and title of the register. */
  readonly sheet: string;
  readonly list: string;
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly page: string;
}

/** One cell that somebody edited. */
export interface CellChange {
  readonly column: string;
  readonly kind: SheetColumn["kind"];
  readonly was: SheetCell;
  readonly becomes: ReadCell;
}

/** A row that can be taken over. */
export interface RowChange extends RowPlace {
  readonly cells: readonly CellChange[];
  /** Why, as whoever edited it says. */
  readonly reason?: string;
  /** What is recorded, or proposed. */
  readonly asks:
    | {
        readonly kind: "acts";
        readonly subject: SubjectKey;
        /** Number of the last entry on it when the row was written out. */
        readonly after: number;
        readonly acts: readonly RegionAct[];
      }
    | {
        readonly kind: "plan";
        readonly changes: readonly Change[];
      };
}

/** A row that somebody else changed after it was written out: `was` is how it stands now. */
export interface Conflict extends RowPlace {
  readonly cells: readonly CellChange[];
}

/** Why something in a file is not taken over. */
export type ImportFault =
  | CellFault
  | { readonly kind: RowFault["fault"] }
  /** A table that is none of the registers that the reader may see. */
  | { readonly kind: "unknown-sheet"; readonly nearest?: string }
  | { readonly kind: "double-sheet" | "double-column" | "no-id-column" }
  | { readonly kind: "unknown-column"; readonly nearest?: string }
  | { readonly kind: "no-id" | "double-id" }
  | { readonly kind: "unknown-id"; readonly nearest?: string }
  /** It was not written out here, or its mark was changed. */
  | { readonly kind: "no-mark" }
  | { readonly kind: "not-allowed" | "nothing-changed" }
  /** Its column is kept elsewhere; `instead` is the column to write in. */
  | { readonly kind: "kept-elsewhere"; readonly instead?: string }
  /** The plan would no longer be right. */
  | { readonly kind: "does-not-fit"; readonly message: string };

/** Something that is not taken over, and where it stands. */
export interface Refusal {
  /** Name of the table, as in the file. */
  readonly sheet: string;
  readonly line?: number;
  readonly column?: string;
  /** Where it can be changed instead, from the root of the site. */
  readonly page?: string;
  readonly fault: ImportFault;
}
