import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { backupLines } from "./backup-file.ts";
import type { StoreContents } from "./ports/store-contents.ts";

/**
 * Writes everything in the store, as it stands at this moment, to one gzip file of newline
 * delimited JSON. The store goes on working; the rows never stand in memory together.
 * @throws when the store or the file fails; what was written is then not a whole backup, and is
 *   refused as such by `restoreStore`
 */
export async function backupStore(
  contents: StoreContents,
  file: Writable,
  madeAt: Date,
): Promise<void> {
  const header = {
    format: "eenlijn-backup",
    version: 1,
    schema: contents.schema,
    madeAt: madeAt.toISOString(),
  } as const;
  const lines = Readable.from(backupLines(header, contents.rows()));
  // Packing is what takes the time, and the embedded database serves nobody else meanwhile.
  await pipeline(lines, createGzip({ level: 1 }), file);
}
