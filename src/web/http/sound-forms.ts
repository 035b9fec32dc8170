import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { SiteContext, SiteEnv } from "../render.ts";

/** Longest form without a file, in bytes: many pages of text. */
const longestForm = 256 * 1024;
/** Most that comes with a file, in bytes; a page that takes one may ask for less. */
const longestFile = 16 * 2 ** 20;

type Refusal = "too-much" | "unreadable";

/**
 * Takes no more than a form can hold, and no text with the character NUL: no database keeps it.
 * Mount it after the guard, so that nothing is read of who may not send it.
 */
export function soundForms(
  refuse: (c: SiteContext, why: Refusal) => Promise<Response> | Response,
): MiddlewareHandler<SiteEnv> {
  const [form, file] = [longestForm, longestFile].map((maxSize) =>
    bodyLimit({ maxSize, onError: (c) => refuse(c as SiteContext, "too-much") }),
  );
  return async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const limited = c.req.header("Content-Type")?.startsWith("multipart/") === true ? file! : form!;
    return limited(c, async () => {
      if (await holdsNul(c)) c.res = await refuse(c, "unreadable");
      else await next();
    });
  };
}

/** Looks at a copy: whoever takes the form reads it anew. */
async function holdsNul(c: SiteContext): Promise<boolean> {
  const form = await c.req.raw
    .clone()
    .formData()
    .catch(() => new FormData());
  return [...form].some(
    ([name, value]) => name.includes("\0") || (typeof value === "string" && value.includes("\0")),
  );
}
