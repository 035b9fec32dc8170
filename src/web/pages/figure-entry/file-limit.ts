import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { SiteContext } from "../../render.ts";
import { refusedPage } from "../entry/refused-page.tsx";

/** A quarter's figures of one organisation are some kilobytes. */
const mostBytes = 5 * 2 ** 20;
/** What a browser sends around a file. */
const formBytes = 64 * 1024;

/** Takes a file of at most 5 MB; mount it behind the link, so that only who has one may send it. */
export const oneFile: MiddlewareHandler = bodyLimit({
  maxSize: mostBytes + formBytes,
  onError: (c) => refusedPage(c as SiteContext, "too-much"),
});
