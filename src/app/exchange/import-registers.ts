import { applyChanges } from "../../core/proposals/index.ts";
import { nearest } from "../../core/plan/index.ts";
import { register, type Register, type SubjectKey } from "../../core/register/index.ts";
import type { ReadSheet } from "../ports/sheet-reader.ts";
import { compareSheet } from "./compare-sheet.ts";
import type { May } from "./edit.ts";
import type { ExchangeKnown } from "./known.ts";
import { cellText } from "./read-value.ts";
import type { Refusal, RegisterImport, RowChange } from "./register-import.ts";
import { readableRegisters } from "./registers.ts";
import type { Sheet } from "./sheet.ts";
import { aboutTitle } from "./workbook.ts";

/**
 * What an edited file would change, compared with the registers as they are now. Nothing is
 * recorded, and rows that are gone from the file say nothing.
 */
export function importRegisters(
  tables: readonly ReadSheet[],
  known: ExchangeKnown,
  may: May,
): RegisterImport {
  const registers = readableRegisters((right) => may(right, { kind: "region" })).map((one) => ({
    ...one,
    sheet: one.write(known),
  }));
  const sheets = registers.map(({ sheet }) => sheet);
  const seen = new Set<Sheet>();
  const found = tables.map((table): Partial<RegisterImport> => {
    if (table.rows.length === 0 || table.name === aboutTitle) return {};
    const sheet = sheetOf(table, sheets);
    if (sheet === undefined) return { refusals: [unknownSheet(table, sheets)] };
    if (seen.has(sheet))
      return { refusals: [{ sheet: table.name, fault: { kind: "double-sheet" } }] };
    seen.add(sheet);
    const { write } = registers.find((one) => one.sheet === sheet)!;
    return compareSheet(table, sheet, {
      may,
      rowThen(id, edit, mark) {
        if (edit.kind !== "acts") return undefined;
        const then = write({ ...known, register: aboutUntil(known.register, edit.subject, mark) });
        const at = then.columns.findIndex(({ title }) => title === "id");
        const row = then.rows.find((cells) => cells[at] === id);
        return row && sheet.columns.map(({ title }) => row[columnAt(then, title)]);
      },
    });
  });
  const all: RegisterImport = {
    rows: found.reduce((sum, { rows = 0 }) => sum + rows, 0),
    changes: found.flatMap(({ changes = [] }) => changes),
    conflicts: found.flatMap(({ conflicts = [] }) => conflicts),
    refusals: found.flatMap(({ refusals = [] }) => refusals),
  };
  const misfits = misfitsAmong(all.changes, known, sheets);
  return {
    ...all,
    changes: all.changes.filter((change) => !misfits.has(change)),
    refusals: [...all.refusals, ...misfits.values()],
  };
}

const columnAt = ({ columns }: Sheet, title: string) =>
  columns.findIndex((column) => column.title === title);

/** What was done to one subject until an entry. */
function aboutUntil(all: Register, subject: SubjectKey, last: number): Register {
  const entries = all.of(subject).filter(({ number }) => number <= last);
  return register(entries.map((entry, at) => ({ ...entry, number: at + 1 })));
}

/** The register that a table was written from: by its name, else by its columns. */
function sheetOf({ name, rows }: ReadSheet, sheets: readonly Sheet[]): Sheet | undefined {
  const called = lowered(name);
  const named = sheets.find(({ id, title }) => called === id || called === lowered(title));
  if (named !== undefined) return named;
  const header = new Set(rows[0]!.cells.map((cell) => lowered(cellText(cell))));
  const like = sheets.filter(({ columns }) =>
    columns.every(({ title }) => header.has(lowered(title))),
  );
  return like.length === 1
    ? like[0]
    : sheets.find(({ id }) => new RegExp(`^${id}[^a-z]`).test(called));
}

const lowered = (text: string) => text.trim().toLowerCase();

function unknownSheet({ name }: ReadSheet, sheets: readonly Sheet[]): Refusal {
  const meant = nearest(
    name,
    sheets.map(({ title }) => title),
  );
  return {
    sheet: name,
    fault: { kind: "unknown-sheet", ...(meant !== undefined && { nearest: meant }) },
  };
}

/** The changes of the plan that cannot be made in it, and why. */
function misfitsAmong(
  all: readonly RowChange[],
  documents: ExchangeKnown,
  sheets: readonly Sheet[],
): ReadonlyMap<RowChange, Refusal> {
  const changes = all.filter(({ asks }) => asks.kind === "plan");
  const faultOf = (rows: readonly RowChange[]) => {
    const asked = rows.flatMap(({ asks }) => (asks.kind === "plan" ? asks.changes : []));
    const made = applyChanges(documents, asked);
    return made.ok ? undefined : made.error[0]!;
  };
  const together = changes.length === 0 ? undefined : faultOf(changes);
  if (together === undefined) return new Map();
  const alone = changes.flatMap((row) => {
    const fault = faultOf([row]);
    return fault === undefined ? [] : [{ row, fault }];
  });
  const misfits = alone.length > 0 ? alone : changes.map((row) => ({ row, fault: together }));
  return new Map(
    misfits.map(({ row, fault }) => [
      row,
      {
        sheet: sheets.find(({ id }) => id === row.sheet)!.title,
        line: row.line,
        page: row.page,
        fault: {
          kind: "does-not-fit",
          message: fault.kind === "wrong" ? fault.problem.message : fault.kind,
        },
      },
    ]),
  );
}
