import type { MiddlewareHandler } from "hono";
import type { SiteContext, SiteEnv } from "../render.ts";

/**
 * Takes a form from a page of this site alone. Browsers say where it comes from; what says nothing
 * is no browser that a person uses today.
 * @param refuse answers a form from elsewhere
 */
export function fromThisSite(
  refuse: (c: SiteContext) => Promise<Response> | Response,
): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    // A mail program says nothing of itself; who knows the token in the address may do this.
    if (c.var.visit.path.startsWith("/weekbericht/")) return next();
    return isFromThisSite(c) ? next() : refuse(c);
  };
}

/** Whether a form comes from a page of this site. */
export function isFromThisSite(c: SiteContext): boolean {
  const site = c.req.header("Sec-Fetch-Site");
  if (site !== undefined) return site === "same-origin";
  return c.req.header("Origin") === c.var.visit.origin;
}
