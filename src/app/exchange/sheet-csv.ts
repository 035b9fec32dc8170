import { onTheClock } from "../../core/meetings/index.ts";
import { guarded } from "./formula-guard.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

/**
 * A sheet as CSV (RFC 4180): commas between cells, a point in numbers, days as 2026-11-21 and
 * moments as 2026-11-21 15:30 on the clock in the Netherlands. With a byte-order mark, by which
 * spreadsheets know that it is UTF-8.
 */
export function sheetCsv({ columns, rows }: Sheet): string {
  const header = columns.map(({ title }) => title);
  const lines = [header, ...rows].map((row) => row.map(written).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function written(cell: SheetCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  if (cell instanceof Date) {
    const { day, time } = onTheClock(cell);
    return `${day} ${time}`;
  }
  const safe = guarded(cell);
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
