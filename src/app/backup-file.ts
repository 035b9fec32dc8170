import { createHash } from "node:crypto";
import { createGunzip } from "node:zlib";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as z from "zod";
import type { StoredRow } from "./ports/store-contents.ts";

/** The first line of a backup. */
export const BackupHeader = z.object({
  format: z.literal("eenlijn-backup"),
  version: z.literal(1),
  /** What the rows look like: the number of the last migration. */
  schema: z.int().positive(),
  madeAt: z.iso.datetime(),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

/** The last line: the number of rows, and the SHA-256 of every byte before this line. */
const BackupTrailer = z.object({ rows: z.int().nonnegative(), sha256: z.string().length(64) });

/** What a backup says, unpacked: a header, one row a line as JSON, and a trailer. */
export async function* backupLines(
  header: BackupHeader,
  rows: AsyncIterable<StoredRow>,
): AsyncGenerator<string, void> {
  const hash = createHash("sha256");
  let count = 0;
  const noted = (line: string) => {
    hash.update(line);
    return line;
  };
  yield noted(`${JSON.stringify(header)}\n`);
  for await (const { table, json } of rows) {
    yield noted(`{"table":"${table}","row":${json}}\n`);
    count += 1;
  }
  yield `${JSON.stringify({ rows: count, sha256: hash.digest("hex") })}\n`;
}

/** A file that is not a whole backup; nothing in it can be trusted. */
export class BackupUnreadable extends Error {}

/**
 * Reads a packed backup: first its header, then its rows.
 * @throws BackupUnreadable as soon as something is wrong, at the latest at the end of the rows:
 *   only who has seen them all knows that they are right
 */
export async function* readBackup(file: Readable): AsyncGenerator<BackupHeader | StoredRow, void> {
  const hash = createHash("sha256");
  let header: BackupHeader | undefined;
  let trailer: z.infer<typeof BackupTrailer> | undefined;
  let count = 0;
  for await (const line of unpackedLines(file)) {
    if (trailer !== undefined) throw new BackupUnreadable("it goes on after its end");
    const row = /^\{"table":"([a-z_]+)","row":(\{.*\})\}$/s.exec(line);
    if (row !== null && header !== undefined) {
      yield { table: row[1]!, json: row[2]! };
      count += 1;
    } else if (header === undefined) {
      header = parsed(BackupHeader, line, "it does not start as a backup of Eenlijn");
      yield header;
    } else {
      trailer = parsed(BackupTrailer, line, `line ${count + 2} is not a row`);
      continue;
    }
    hash.update(line).update("\n");
  }
  if (trailer === undefined) throw new BackupUnreadable("its end is missing");
  if (trailer.rows !== count || trailer.sha256 !== hash.digest("hex"))
    throw new BackupUnreadable("its content was changed: the checksum does not match");
}

function parsed<T>(schema: z.ZodType<T>, line: string, otherwise: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new BackupUnreadable(otherwise);
  }
}

/** Not `readline`: that also cuts at U+2028, which may stand in a text. */
async function* unpackedLines(file: Readable): AsyncGenerator<string, void> {
  const unpacked = createGunzip();
  const finished = pipeline(file, unpacked).catch(() => {}); // The loop below meets the error.
  const decoder = new TextDecoder();
  let pending = "";
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      const lines = (pending + decoder.decode(chunk, { stream: true })).split("\n");
      pending = lines.pop()!;
      yield* lines;
    }
  } catch (error) {
    throw new BackupUnreadable(`it cannot be unpacked: ${(error as Error).message}`);
  }
  await finished;
  if (pending !== "") throw new BackupUnreadable("its last line is cut off");
}
