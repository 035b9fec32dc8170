import { findPersonalData } from "../../core/disclosure/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { TableFile } from "../ports/table-reader.ts";
import { loneBsns } from "./lone-bsns.ts";

/** Why something is not a file that can be read as a table. */
export type NotATable =
  | { readonly kind: "empty-file" }
  /** A spreadsheet as Excel wrote them before 2007. */
  | { readonly kind: "old-spreadsheet" }
  /** A document, a picture or anything else. */
  | { readonly kind: "not-a-table" }
  /** Its name may hold somebody's number or address. */
  | { readonly kind: "personal-name" };

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/**
 * A file that somebody sent, as the kind that its bytes show it to be, whatever its name says.
 * @param sentAs the name that came along
 */
export function deliveredFile(sentAs: string, bytes: Uint8Array): Result<TableFile, NotATable> {
  if (bytes.byteLength === 0) return refused({ kind: "empty-file" });
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused({ kind: "old-spreadsheet" });
  const isPacked = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  // A text has no zero bytes; PDF says what it is.
  const isText = !bytes.subarray(0, 4096).includes(0) && !startsWith(bytes, 0x25, 0x50, 0x44, 0x46);
  if (!isPacked && !isText) return refused({ kind: "not-a-table" });
  const bare = bareName(sentAs);
  if (findPersonalData([[bare]]).length > 0 || loneBsns([bare.split(/\D+/)]).length > 0)
    return refused({ kind: "personal-name" });
  return ok({
    name: `${bare}.${isPacked ? "xlsx" : "csv"}`,
    async *open() {
      yield bytes;
    },
  });
}

/** The name alone, without path and extension. */
function bareName(sentAs: string): string {
  const name = sentAs
    .split(/[/\\]/)
    .at(-1)!
    .replaceAll(/[\p{C}"<>|:*?]/gu, "");
  return (
    name
      .replace(/\.[a-z0-9]{1,5}$/i, "")
      .trim()
      .slice(0, 80) || "bestand"
  );
}
