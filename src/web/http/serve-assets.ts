import type { MiddlewareHandler } from "hono";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

interface Asset {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  /** Smaller forms, best first; none for what is compressed already. */
  readonly encoded: readonly {
    readonly encoding: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
  }[];
}

/** Everything a page may load besides itself, by file name. */
export type Assets = ReadonlyMap<string, Asset>;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * Reads the built assets into memory and compresses each once. A running site keeps serving what
 * it started with, also when a new build replaces the files.
 */
export async function readAssets(folder: string): Promise<Assets> {
  const names = await readdir(folder);
  const entries = names.map(async (name): Promise<[string, Asset]> => {
    const plain = new Uint8Array(await readFile(join(folder, name)));
    const type = types[extname(name)] ?? "application/octet-stream";
    const encoded = /^(text|image\/svg)/.test(type)
      ? [
          { encoding: "br", bytes: new Uint8Array(brotliCompressSync(plain)) },
          { encoding: "gzip", bytes: new Uint8Array(gzipSync(plain)) },
        ]
      : [];
    return [name, { type, plain, encoded }];
  });
  return new Map(await Promise.all(entries));
}

/** Serves `/assets/<name>` and nothing else; names with a hash may be kept for ever. */
export function serveAssets(assets: Assets): MiddlewareHandler {
  return async (c, next) => {
    const name = c.req.path.slice("/assets/".length);
    const asset = assets.get(name);
    if (asset === undefined) return next();
    const accepted = c.req.header("Accept-Encoding") ?? "";
    const best = asset.encoded.find(({ encoding }) => accepted.includes(encoding));
    const hashed = /-[0-9a-f]{10}\.[a-z0-9]+$/.test(name);
    return c.body(best?.bytes ?? asset.plain, 200, {
      "Content-Type": asset.type,
      "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      Vary: "Accept-Encoding",
      ...(best && { "Content-Encoding": best.encoding }),
    });
  };
}
