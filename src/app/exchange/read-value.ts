import type { ReadCell } from "../ports/sheet-reader.ts";
import { onTheClock } from "../../core/meetings/index.ts";
import { isDay } from "../iso-day.ts";
import { unguarded } from "./formula-guard.ts";
import type { SheetCell, SheetColumn } from "./sheet.ts";

/** What a cell says as a text; nothing when it is empty or holds no value. */
export const cellText = (cell: ReadCell | undefined): string =>
  cell === undefined || typeof cell === "object" ? "" : String(cell).trim();

/**
 * A number as people write it: 1234, 1.234, 1,234, 1.234,5, 1,234.5 or € 1.234. One sign with three
 * digits behind it divides thousands: no register counts in thousandths.
 */
export function readNumber(text: string): number | undefined {
  const bare = text.replaceAll(/[€\s\u00a0]/g, "").replace(/^[\u2212]/, "-");
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare))
    return Number(bare.replaceAll(".", "").replace(",", "."));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(",", ""));
  return /^-?\d{1,15}([.,]\d+)?$/.test(bare) ? Number(bare.replace(",", ".")) : undefined;
}

/** A day as 2026-11-21 or 21-11-2026, also with slashes or points; nothing when there is no such day. */
export function readDay(text: string): string | undefined {
  const [, d = "", m = "", y = ""] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim()) ?? [];
  const day = y === "" ? text.trim() : `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
}

/** Whether a cell of a file still says what stands in the register. */
export function saysSame(cell: ReadCell, present: SheetCell, kind: SheetColumn["kind"]): boolean {
  if (typeof cell === "object") return false;
  const text = cellText(cell);
  if (present === undefined || present === "") return text === "";
  switch (kind) {
    case "number":
      return cell === present || text === String(present) || readNumber(text) === present;
    case "day":
      return readDay(text) === present;
    case "moment": {
      const [day = "", time = ""] = text.split(/[ T]/);
      return present instanceof Date && isAt(present, readDay(day), time);
    }
    case "text":
      // Who opens a CSV file and keeps it as a spreadsheet keeps its apostrophes too.
      return [text, unguarded(text)].some((one) => plain(one) === plain(String(present)));
  }
}

function isAt(moment: Date, day: string | undefined, time: string): boolean {
  const then = onTheClock(moment);
  const [hours = "", minutes = ""] = time.split(":");
  return day === then.day && `${hours.padStart(2, "0")}:${minutes}` === then.time;
}

/**
 * What files keep of a text: they have line ends of their own, and no signs that cannot be seen. A
 * spreadsheet takes _x000D_ for such a sign (ECMA-376, 22.9.2.19).
 */
const plain = (text: string): string =>
  text
    .replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll(/\r+\n?/g, "\n")
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\ufeff\ufffe\uffff]/g, "")
    .trim();
