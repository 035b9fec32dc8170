import * as z from "zod";
import { readJson, wholeBody } from "../http/json-answer.ts";
import { SourceStopped } from "../source-stopped.ts";
import { followPages, rowsOnce } from "./follow-pages.ts";
import type { TableAccess } from "./odata-connector.ts";
import { odataQuery } from "./odata-filter.ts";
import { statedCount } from "./stated-count.ts";

/** Above 10,000 rows the server fails or, worse, cuts off: ask for less and mistrust a full page. */
const apiPage = 9999;
const feedPage = 5000;

/**
 * Reads the rows of any entity of a table: from ODataApi, which is quick and limited; when that
 * fails, or gives a full page, nothing, or fewer than the server counts, from ODataFeed. Lists of
 * categories are read as carefully as figures: there are more than 10,000 neighbourhoods.
 */
export function v3Pages(access: TableAccess, host: string, table: string) {
  const address = (service: "ODataApi" | "ODataFeed", entity: string) =>
    `${host.replace(/\/$/, "")}/${service}/odata/${table}/${entity}`;

  return async function* rows<T>(
    entity: string,
    shape: z.ZodType<T>,
    idOf: (row: T) => string | number,
    options: Options = {},
  ): AsyncGenerator<readonly T[]> {
    const expected = await statedCount(access, address("ODataApi", entity), options.filter);
    const small = await inOneGo(entity, options, shape, expected ?? 1);
    if (small !== undefined) yield small;
    else {
      const feed = fromFeed(entity, options, shape);
      yield* rowsOnce(address("ODataFeed", entity), feed, idOf, expected);
    }
  };

  /** Everything in one answer, or undefined when it is not certain that this is everything. */
  async function inOneGo<T>(
    entity: string,
    options: Options,
    shape: z.ZodType<T>,
    expected: number,
  ) {
    const query = odataQuery({ format: "json", ...options, top: apiPage });
    const url = `${address("ODataApi", entity)}?${query}`;
    const bytes = await orNothing(
      access.client.get(url, { signal: access.signal, expected: [500] }, ({ status, body }) =>
        status === 200 ? wholeBody(body) : Promise.resolve(undefined),
      ),
    );
    if (bytes === undefined) return undefined;
    const { value } = readJson(url, bytes, pageOf(shape));
    if (value.length === 0 || value.length < expected || value.length >= apiPage) return undefined;
    await access.keep(bytes);
    return value;
  }

  async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
    try {
      return await answer;
    } catch (error) {
      const mayTryFeed =
        error instanceof SourceStopped &&
        error.failure.kind === "unreachable" &&
        !access.signal.aborted;
      if (mayTryFeed) return undefined;
      throw error;
    }
  }

  /** Follows the link to the next page; where a full page has none, counts on. */
  async function* fromFeed<T>(entity: string, options: Options, shape: z.ZodType<T>) {
    const pageAt = (skip: number) =>
      `${address("ODataFeed", entity)}?${odataQuery({ format: "json", ...options, top: feedPage, skip })}`;
    let got = 0;
    const pages = followPages(
      access,
      pageAt(0),
      (url, bytes) => readJson(url, bytes, pageOf(shape)),
      ({ value, "odata.nextLink": link }) =>
        link ?? (value.length >= feedPage ? pageAt(got) : undefined),
    );
    for await (const { page, bytes } of pages) {
      await access.keep(bytes);
      got += page.value.length;
      yield page.value;
    }
  }
}

type Options = { readonly select?: string; readonly filter?: string };

const pageOf = <T>(shape: z.ZodType<T>) =>
  z.looseObject({ value: z.array(shape), "odata.nextLink": z.string().optional() });
