import * as z from "zod";
import { readJson, wholeBody } from "../http/json-answer.ts";
import { SourceStopped } from "../source-stopped.ts";
import { categoriesOf } from "./categories.ts";
import { allRows, followPages, rowsOnce } from "./follow-pages.ts";
import type { OpenODataTable } from "./odata-connector.ts";
import { odataFilter, odataQuery } from "./odata-filter.ts";
import { publicationState } from "./publication-state.ts";
import { statedCount } from "./stated-count.ts";
import type { Cell } from "./table-shape.ts";
import { topicsOf } from "./topics.ts";
import { valueOfV4 } from "./v4-value.ts";

const Properties = z.looseObject({
  Modified: z.string().nullish(),
  ObservationsModified: z.string().nullish(),
});
const Dimension = z.looseObject({ Identifier: z.string() });
const MeasureCode = z.looseObject({
  Identifier: z.string(),
  Title: z.string(),
  MeasureGroupId: z.string().nullish(),
  Unit: z.string().nullish(),
});
const MeasureGroup = z.looseObject({
  Id: z.string(),
  ParentId: z.string().nullish(),
  Title: z.string(),
});
// Not every table groups its measures.
const noneWhenNotFound = (error: unknown): [] => {
  if (error instanceof SourceStopped && error.failure.kind === "not-found") return [];
  throw error;
};

const Category = z.looseObject({ Identifier: z.string(), Status: z.string().nullish() });
const Observation = z.looseObject({
  Id: z.int(),
  Measure: z.string(),
  Value: z.number().nullable(),
  ValueAttribute: z.string().nullish(),
  StringValue: z.string().nullish(),
});

/** Opens a table with long rows: one observation each, with the code of its topic. */
export const openV4: OpenODataTable = async (access, { host, catalogue, table }) => {
  const url = `${host.replace(/\/$/, "")}/odata/v1/${catalogue}/${table}`;
  const properties = await one("Properties", Properties);
  const modified = properties.ObservationsModified ?? properties.Modified;
  const dimensions = (await list("Dimensions", Dimension, ({ Identifier }) => Identifier)).map(
    ({ Identifier }) => Identifier,
  );
  const groups = await list("MeasureGroups", MeasureGroup, ({ Id }) => Id).catch(noneWhenNotFound);
  const measures = await list("MeasureCodes", MeasureCode, ({ Identifier }) => Identifier);

  return {
    url,
    ...(modified && { modified }),
    dimensions,
    topics: topicsOf([
      ...groups.map(({ Id, ParentId, Title }) => ({
        id: Id,
        parent: ParentId ?? undefined,
        code: undefined,
        title: Title,
      })),
      ...measures.map(({ Identifier, MeasureGroupId, Title, Unit }) => ({
        id: Identifier,
        parent: MeasureGroupId ?? undefined,
        code: Identifier,
        title: Title,
        unit: Unit,
      })),
    ]),
    codes: categoriesOf(async (dimension) =>
      (await list(`${dimension}Codes`, Category, ({ Identifier }) => Identifier)).map(
        ({ Identifier, Status }) => ({
          raw: Identifier,
          state: publicationState(Status),
        }),
      ),
    ),
    async *cells({ topics, codes }) {
      const filter = odataFilter(new Map([["Measure", topics], ...codes]));
      for await (const page of rows("Observations", Observation, ({ Id }) => Id, filter))
        yield page.map(cellOf);
    },
  };

  async function one<T>(entity: string, shape: z.ZodType<T>): Promise<T> {
    const address = `${url}/${entity}`;
    const bytes = await access.client.get(address, { signal: access.signal }, ({ body }) =>
      wholeBody(body),
    );
    await access.keep(bytes);
    return readJson(address, bytes, shape);
  }

  function list<T>(entity: string, shape: z.ZodType<T>, idOf: (row: T) => string): Promise<T[]> {
    return allRows(rows(entity, shape, idOf));
  }

  async function* rows<T>(
    entity: string,
    shape: z.ZodType<T>,
    idOf: (row: T) => string | number,
    filter?: string,
  ): AsyncGenerator<readonly T[]> {
    const expected = await statedCount(access, `${url}/${entity}`, filter);
    const query = odataQuery({ filter });
    yield* rowsOnce(url, pagesAt(`${url}/${entity}${query && "?"}${query}`, shape), idOf, expected);
  }

  async function* pagesAt<T>(address: string, shape: z.ZodType<T>): AsyncGenerator<readonly T[]> {
    const Page = z.looseObject({
      value: z.array(shape),
      "@odata.nextLink": z.string().optional(),
    });
    const read = (at: string, bytes: Uint8Array) => readJson(at, bytes, Page);
    for await (const { page, bytes } of followPages(
      access,
      address,
      read,
      ({ "@odata.nextLink": link }) => link,
    )) {
      await access.keep(bytes);
      yield page.value;
    }
  }

  function cellOf(row: z.infer<typeof Observation>): Cell {
    if (row.Value === null && row.StringValue)
      throw new SourceStopped({
        kind: "unreadable",
        url,
        where: `row ${row.Id}, ${row.Measure}`,
        reason: "a text where a number should be",
      });
    const codes = Object.fromEntries(
      dimensions.map((dimension) => [dimension, String(row[dimension]).trim()]),
    );
    const value = valueOfV4(row.Value, row.ValueAttribute);
    return { row: row.Id, topic: row.Measure, codes, value };
  }
};
