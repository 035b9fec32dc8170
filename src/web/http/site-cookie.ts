import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { SiteContext } from "../render.ts";

type Visited = Pick<SiteContext, "req" | "header" | "var" | "get">;

/**
 * A cookie of this site alone, that no script reads and that another site's form does not send.
 * With encryption its name says to the browser that nobody else may set it (RFC 6265bis, 4.1.3).
 */
export interface SiteCookie {
  read(c: SiteContext): string | undefined;
  /** @param seconds that it is kept; left out, until the browser closes */
  write(c: SiteContext, value: string, seconds?: number): void;
  remove(c: SiteContext): void;
  /** Whether a request brings one, before it is known who visits. */
  readonly isIn: (c: Context) => boolean;
}

export function siteCookie(name: string): SiteCookie {
  const options = (c: Visited) => ({
    path: "/",
    secure: isEncrypted(c),
    httpOnly: true,
    sameSite: "Lax" as const,
  });
  const nameFor = (c: Visited) => (isEncrypted(c) ? `__Host-${name}` : name);
  return {
    read: (c) => getCookie(c, nameFor(c)),
    write(c, value, seconds) {
      setCookie(c, nameFor(c), value, {
        ...options(c),
        ...(seconds !== undefined && { maxAge: seconds }),
      });
    },
    remove: (c) => {
      deleteCookie(c, nameFor(c), options(c));
    },
    isIn: (c) => getCookie(c, name) !== undefined || getCookie(c, `__Host-${name}`) !== undefined,
  };
}

/** As readers reach the site; behind a proxy this server itself may be reached without. */
const isEncrypted = (c: Visited) => c.var.visit.origin.startsWith("https:");
