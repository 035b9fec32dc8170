import type { MiddlewareHandler } from "hono";

/**
 * For a page whose address opens a door: tells nobody of the address, and lets nobody keep or find
 * the page.
 */
export const unseen: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("Cache-Control", "no-store");
  c.header("X-Robots-Tag", "noindex, nofollow");
  // Not "no-referrer": browsers then hide the origin of a form too, which is checked.
  c.header("Referrer-Policy", "strict-origin");
};
