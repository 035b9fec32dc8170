import { createHash } from "node:crypto";
import { once } from "node:events";
import { Readable } from "node:stream";
import { createGunzip, createGzip } from "node:zlib";
import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Bytes of one stored part, packed: a row that neither the driver nor the database feels. */
const partSize = 256 * 1024;

/**
 * Keeps the bytes of a delivery as they come: packed, in parts, never all in memory. Those of a
 * delivery that was overtaken fall by the wayside; its observations are refused.
 */
export function keepBytes(db: Kysely<Tables>, snapshot: number) {
  const gzip = createGzip({ level: 4 });
  const hash = createHash("sha256");
  const stored = (async () => {
    let number = 0;
    for await (const bytes of inParts(gzip))
      await sql`
        with open as (
          select id from snapshot where id = ${snapshot} and status = 'open' for share
        )
        insert into snapshot_part
        select id, ${(number += 1)}::integer, ${bytes}::bytea from open`.execute(db);
  })();
  gzip.on("error", () => {}); // Whoever adds or ends meets it in `stored`.
  stored.catch(() => gzip.destroy());

  return {
    async add(chunk: Uint8Array): Promise<void> {
      hash.update(chunk);
      if (!gzip.write(chunk)) await Promise.race([once(gzip, "drain"), stored]);
    },
    /** @returns SHA-256 of all bytes, as 64 hexadecimal digits */
    async end(): Promise<string> {
      gzip.end();
      await stored;
      return hash.digest("hex");
    },
    async stop(): Promise<void> {
      gzip.destroy();
      await stored.catch(() => {});
    },
  };
}

async function* inParts(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    pending.push(chunk);
    size += chunk.length;
    if (size < partSize) continue;
    yield Buffer.concat(pending);
    [pending, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(pending);
}

/** The bytes of a snapshot, unpacked again. */
export function keptBytes(db: Kysely<Tables>, snapshot: number): AsyncIterable<Uint8Array> {
  const parts = async function* () {
    for (let number = 1; ; number++) {
      const part = await db
        .selectFrom("snapshot_part")
        .select("bytes")
        .where("snapshot_id", "=", snapshot)
        .where("number", "=", number)
        .executeTakeFirst();
      if (part === undefined) return;
      yield part.bytes;
    }
  };
  return Readable.from(parts()).compose(createGunzip()) as AsyncIterable<Uint8Array>;
}
