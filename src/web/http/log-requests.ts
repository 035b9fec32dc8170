import type { MiddlewareHandler } from "hono";

export type Log = (entry: Readonly<Record<string, string | number>>) => void;

/** A path as it may be written down: the token of a link, which opens a door, left out. */
export const loggedPath = (path: string): string =>
  path.replace(/(\/(?:invoer|uitnodiging|weekbericht)\/)[^/]+/, "$1…");

/**
 * One structured line per request: method, path, status and milliseconds. No address, no agent,
 * no query: those can tell who somebody is or what they looked for.
 */
export function logRequests(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    log({
      level: "info",
      event: "request",
      method: c.req.method,
      path: loggedPath(c.req.path),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  };
}
