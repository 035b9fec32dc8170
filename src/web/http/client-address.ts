import type { Context } from "hono";

/** What the server of Node gives along with a request; not there when a test asks a page itself. */
interface NodeRequest {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/**
 * The address that a request came from. Behind a proxy on this machine or network it is the one
 * that the proxy saw, which is the last in its header: what stands before can be made up.
 */
export function clientAddress(c: Context): string {
  const direct = (c.env as NodeRequest | undefined)?.incoming?.socket?.remoteAddress ?? "unknown";
  if (!isNearby(direct)) return direct;
  return c.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim() ?? direct;
}

const isNearby = (address: string) =>
  /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^(::1|f[cd][0-9a-f]{2}:)/.test(
    address,
  );
