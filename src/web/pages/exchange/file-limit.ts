import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { missLimit } from "../../http/miss-limit.ts";
import type { SiteContext, SiteEnv } from "../../render.ts";
import { importPage } from "./import-page.tsx";

/** All registers of a region with years of steering are less, in bytes. */
const mostBytes = 5 * 2 ** 20;
/** What a browser sends around a file, in bytes. */
const formBytes = 64 * 1024;
/** How often one person may have a file looked at in a minute: by sending, reading or recording. */
const mostLooks = 20;

/** Slows down who has one file after another looked at: each time it is unpacked or compared. */
export function fewFiles(): MiddlewareHandler<SiteEnv> {
  const sent = missLimit(mostLooks);
  return async (c, next) => {
    // The page to send a file looks at none.
    if (c.req.method !== "POST" && c.req.param("file") === undefined) return next();
    const [person, now] = [c.var.person!.id, performance.now()];
    if (sent.isBlocked(person, now)) {
      c.header("Retry-After", "60");
      return importPage(c, { kind: "too-often" });
    }
    sent.missed(person, now);
    return next();
  };
}

/** Takes a file of at most 5 MB. */
export const oneFile: MiddlewareHandler<SiteEnv> = bodyLimit({
  maxSize: mostBytes + formBytes,
  onError: (c) => importPage(c as SiteContext, { kind: "too-much" }),
});
