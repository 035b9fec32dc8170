import { hasSameHost, plainAddress } from "../http/address.ts";
import { wholeBody } from "../http/json-answer.ts";
import { SourceStopped } from "../source-stopped.ts";
import type { TableAccess } from "./odata-connector.ts";

/** A page as it was read, with its bytes. */
export interface ReadPage<P> {
  readonly url: string;
  readonly page: P;
  readonly bytes: Uint8Array;
}

/**
 * Reads page after page until there is no next one.
 * @param next address of what comes after a page, relative or whole; undefined after the last
 * @throws SourceStopped when a page leads back to an earlier one, or to another host
 */
export async function* followPages<P>(
  { client, signal }: TableAccess,
  first: string,
  read: (url: string, bytes: Uint8Array) => P,
  next: (page: P) => string | undefined,
): AsyncGenerator<ReadPage<P>> {
  const visited = new Set<string>();
  let url: string | undefined = first;
  while (url !== undefined) {
    if (visited.has(url)) throw unreadable(url, "this page leads back to itself");
    visited.add(url);
    const bytes: Uint8Array = await client.get(url, { signal }, ({ body }) => wholeBody(body));
    const page = read(url, bytes);
    yield { url, page, bytes };
    const link = next(page);
    if (link === undefined) return;
    const following: string = new URL(link, url).href;
    if (!hasSameHost(following, first)) throw unreadable(url, "the next page is on another host");
    url = following;
  }
}

/**
 * The rows of pages, each once: servers that sort anew for every page repeat some and skip others.
 * @param expected how many the server says there are, if it says
 * @throws SourceStopped when a page brings nothing new, or when there are too few in the end
 */
export async function* rowsOnce<R>(
  url: string,
  pages: AsyncIterable<readonly R[]>,
  idOf: (row: R) => string | number,
  expected: number | undefined,
): AsyncGenerator<readonly R[]> {
  const seen = new Set<string | number>();
  for await (const rows of pages) {
    const fresh = rows.filter((row) => !seen.has(idOf(row)));
    for (const row of fresh) seen.add(idOf(row));
    if (rows.length > 0 && fresh.length === 0)
      throw unreadable(url, "the server gives the same rows again");
    yield fresh;
  }
  if (expected !== undefined && seen.size < expected)
    throw new SourceStopped({
      kind: "cut-off",
      url: plainAddress(url),
      expected,
      got: seen.size,
    });
}

function unreadable(url: string, reason: string): SourceStopped {
  return new SourceStopped({
    kind: "unreadable",
    url: plainAddress(url),
    where: "the link to the next page",
    reason,
  });
}

/** The rows of all pages together, for lists that are kept in memory. */
export async function allRows<R>(pages: AsyncIterable<readonly R[]>): Promise<R[]> {
  const all: R[] = [];
  for await (const rows of pages) all.push(...rows);
  return all;
}
