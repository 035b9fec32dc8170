import { SourceStopped } from "../source-stopped.ts";

/** An address as it may stand in logs and on pages: without a name and password. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.username = "";
  address.password = "";
  return address.href;
}

export const hasSameHost = (a: string, b: string): boolean => new URL(a).host === new URL(b).host;

/**
 * Stops unless the way is safe: https, or a server on this machine.
 * @throws SourceStopped
 */
export function refuseUnsafe(url: string): void {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const isHere =
    address !== undefined && ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
  if (address?.protocol === "https:" || (address?.protocol === "http:" && isHere)) return;
  throw new SourceStopped({
    kind: "unreachable",
    url: plainAddress(url),
    reason: "only https is used",
    attempts: 0,
  });
}
