import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { missLimit } from "../../http/miss-limit.ts";
import type { SiteContext } from "../../render.ts";
import type { EntryEnv } from "../entry/entry-access.tsx";
import { refusedPage } from "../entry/refused-page.tsx";

/** A quarter's figures of one organisation are some kilobytes. */
const mostBytes = 5 * 2 ** 20;
/** What a browser sends around a file. */
const formBytes = 64 * 1024;

/** Files that one link may send in a minute: a person with a folder full, and no program. */
const mostFiles = 60;

/** Slows down who sends one file after another: each of them is unpacked and read. */
export function fewFiles(): MiddlewareHandler<EntryEnv> {
  const sent = missLimit(mostFiles);
  return async (c, next) => {
    if (c.req.method !== "POST") return next();
    const [link, now] = [c.var.link.id, performance.now()];
    if (sent.isBlocked(link, now)) return refusedPage(c, "too-often");
    sent.missed(link, now);
    return next();
  };
}

/** Takes a file of at most 5 MB; mount it behind the link, so that only who has one may send it. */
export const oneFile: MiddlewareHandler = bodyLimit({
  maxSize: mostBytes + formBytes,
  onError: (c) => refusedPage(c as SiteContext, "too-much"),
});
