import type { Readable } from "node:stream";
import { refused, type Result } from "../kernel/result.ts";
import { BackupUnreadable, readBackup, type BackupHeader } from "./backup-file.ts";
import type { ReplaceRefused, StoreContents, StoredRow } from "./ports/store-contents.ts";

export type RestoreRefused =
  | ReplaceRefused
  /** Not a backup, damaged or cut short; `reason` continues "This file is not a whole backup: ". */
  | { readonly kind: "not-a-whole-backup"; readonly reason: string };

/**
 * Puts a backup in place of everything in the store, on whichever database it was made. The file
 * is read to its end before the store is touched; the store changes completely or not at all.
 * @param open opens the file from its beginning; called twice
 * @returns the number of rows
 */
export async function restoreStore(
  contents: StoreContents,
  open: () => Readable,
  { onlyIfEmpty }: { readonly onlyIfEmpty: boolean },
): Promise<Result<number, RestoreRefused>> {
  try {
    const header = await check(open());
    return await contents.replace(rowsOf(open()), header.schema, onlyIfEmpty);
  } catch (error) {
    if (!(error instanceof BackupUnreadable)) throw error;
    return refused({ kind: "not-a-whole-backup", reason: error.message });
  }
}

async function check(file: Readable): Promise<BackupHeader> {
  let header: BackupHeader | undefined;
  for await (const part of readBackup(file)) if ("format" in part) header = part;
  return header!;
}

async function* rowsOf(file: Readable): AsyncGenerator<StoredRow> {
  for await (const part of readBackup(file)) if ("table" in part) yield part;
}
