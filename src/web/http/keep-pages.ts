import type { Context, MiddlewareHandler } from "hono";

interface Kept {
  readonly bytes: ArrayBuffer;
  readonly headers: Headers;
}

/** Enough for every page of a region in both languages; the page kept longest makes room. */
const mostPages = 800;

/**
 * Keeps pages as they went out, compressed: a page depends on its address and on `of` alone.
 * A page that says "no-store" is never kept. Mount it around compression and ETags.
 * @param of everything that pages are made from; as soon as one is another, the shelf is emptied
 * @param isPersonal tells that a request may be of somebody known: it never meets the shelf
 */
export function keepPages(
  of: () => readonly unknown[],
  isPersonal: (c: Context) => boolean = () => false,
): MiddlewareHandler {
  let madeFrom: readonly unknown[] = [];
  let kept = new Map<string, Kept>();
  return async (c, next) => {
    // Pages of earlier days are endless, and would push those of today from the shelf.
    if (c.req.method !== "GET" || c.req.query("op") !== undefined) return next();
    if (isPersonal(c)) return next();
    const from = of();
    if (from.some((one, at) => one !== madeFrom[at])) {
      madeFrom = from;
      kept = new Map();
    }
    const compressed = c.req.header("Accept-Encoding")?.includes("gzip") ?? false;
    const key = `${compressed ? "gzip" : "plain"} ${c.req.url}`;
    const known = kept.get(key);
    if (known !== undefined) return answer(known, c.req.header("If-None-Match"));
    const shelf = kept;
    await next();
    const { status, headers } = c.res;
    if (status !== 200 || !headers.get("Content-Type")?.startsWith("text/html")) return undefined;
    if (headers.get("Cache-Control")?.includes("no-store")) return undefined;
    const page = { bytes: await c.res.clone().arrayBuffer(), headers: new Headers(headers) };
    shelf.set(key, page);
    if (shelf.size > mostPages) shelf.delete(shelf.keys().next().value!);
    return undefined;
  };
}

function answer({ bytes, headers }: Kept, ifNoneMatch: string | undefined): Response {
  const same = ifNoneMatch !== undefined && ifNoneMatch === headers.get("ETag");
  return new Response(same ? null : bytes, {
    status: same ? 304 : 200,
    headers: new Headers(headers),
  });
}
