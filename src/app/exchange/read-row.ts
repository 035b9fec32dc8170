import { marksIn } from "../../core/disclosure/index.ts";
import { nearest } from "../../core/plan/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { ReadCell } from "../ports/sheet-reader.ts";
import type { Choice, Editable, EditedRow } from "./edit.ts";
import { readDay, readNumber } from "./read-value.ts";
import { reasonColumn, type SheetColumn } from "./sheet.ts";

/** Longest text in a cell, in characters. */
export const longestText = 2000;

/** Why a cell does not say anything that its column can hold. */
export type CellFault =
  | { readonly kind: "formula" | "cell-error" }
  | {
      readonly kind:
        | "not-a-day"
        | "not-a-number"
        | "not-a-degree"
        | "empty"
        | "too-long"
        | "personal";
    }
  /** `nearest` is what may have been meant; `choices` all there is, when that is little. */
  | {
      readonly kind: "unknown-choice";
      readonly nearest?: string;
      readonly choices?: readonly string[];
    }
  /** There are more of that name: only the id tells them apart. */
  | { readonly kind: "several-of-that-name" };

export interface FaultyCell {
  readonly column: string;
  readonly fault: CellFault;
}

type Value = string | number | readonly string[] | undefined;

/** A cell that was edited, or the reason for it. */
export interface EditedCell {
  readonly column: SheetColumn;
  readonly cell: ReadCell;
}

/**
 * The row as somebody edited it, or everything in it that cannot be read.
 * @param cells of every column that can be edited and stands in the file
 * @param edited titles of the columns that now say something else
 */
export function readRow(
  cells: readonly EditedCell[],
  edited: ReadonlySet<string>,
): Result<EditedRow, readonly FaultyCell[]> {
  const values = new Map<string, Value>();
  const faults: FaultyCell[] = [];
  for (const { column, cell } of cells) {
    const read = readCell(column, cell);
    if (read.ok) values.set(column.title, read.value);
    // What stood there already is not held against whoever left it.
    else if (edited.has(column.title) || column.title === reasonColumn)
      faults.push({ column: column.title, fault: read.error });
  }
  if (faults.length > 0) return refused(faults);
  const get = (column: string) => values.get(column);
  return ok({
    changes: (...columns) => columns.some((column) => edited.has(column)),
    text: (column) => get(column) as string | undefined,
    texts: (column) => (get(column) ?? []) as readonly string[],
    number: (column) => get(column) as number | undefined,
    day: (column) => get(column) as string | undefined,
    reason: get(reasonColumn) as string | undefined,
  });
}

function readCell({ title, kind, edit }: SheetColumn, cell: ReadCell): Result<Value, CellFault> {
  if (typeof cell === "object") return refused({ kind: cell.wrong });
  const text = String(cell).replaceAll(/\r\n?/g, "\n").trim();
  if (text === "") {
    const isOptional = edit?.optional === true || title === reasonColumn;
    return isOptional ? ok(undefined) : refused({ kind: "empty" });
  }
  switch (kind) {
    case "number": {
      const number = typeof cell === "number" ? cell : readNumber(text);
      const fault = edit?.degree === true ? "not-a-degree" : "not-a-number";
      return number === undefined ? refused({ kind: fault }) : ok(number);
    }
    case "day": {
      const day = readDay(text);
      return day === undefined ? refused({ kind: "not-a-day" }) : ok(day);
    }
    case "text":
      return edit?.choices === undefined ? readText(text) : readChoices(text, edit);
    case "moment":
      throw new Error(`no file changes the moment in "${title}"`);
  }
}

function readText(text: string): Result<string, CellFault> {
  if (text.length > longestText) return refused({ kind: "too-long" });
  return marksIn(text).length > 0 ? refused({ kind: "personal" }) : ok(text);
}

function readChoices(text: string, { choices = [], several }: Editable): Result<Value, CellFault> {
  if (several !== true) return readChoice(text, choices);
  const ids: string[] = [];
  for (const part of text.split(";")) {
    if (part.trim() === "") continue;
    const chosen = readChoice(part, choices);
    if (!chosen.ok) return chosen;
    if (!ids.includes(chosen.value)) ids.push(chosen.value);
  }
  return ok(ids);
}

/** As many choices as can be told in a sentence. */
const fewChoices = 8;

function readChoice(text: string, choices: readonly Choice[]): Result<string, CellFault> {
  const asked = lowered(text);
  const found = choices.filter(([id, label]) => lowered(label) === asked || id === text.trim());
  const ids = new Set(found.map(([id]) => id));
  if (ids.size === 1) return ok(found[0]![0]);
  if (ids.size > 1) return refused({ kind: "several-of-that-name" });
  const labels = choices.map(([, label]) => label);
  const meant = nearest(asked, labels.map(lowered));
  const label = labels.find((one) => lowered(one) === meant);
  return refused({
    kind: "unknown-choice",
    ...(label !== undefined && { nearest: label }),
    ...(labels.length <= fewChoices && { choices: labels }),
  });
}

const lowered = (text: string) => text.trim().toLowerCase();
