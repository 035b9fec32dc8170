import * as z from "zod";
import { SourceStopped } from "../source-stopped.ts";
import { categoriesOf } from "./categories.ts";
import { allRows } from "./follow-pages.ts";
import type { OpenODataTable } from "./odata-connector.ts";
import { odataFilter } from "./odata-filter.ts";
import { publicationState } from "./publication-state.ts";
import type { Cell } from "./table-shape.ts";
import { topicsOf } from "./topics.ts";
import { v3Pages } from "./v3-pages.ts";
import { valueOfV3 } from "./v3-value.ts";

const TableInfo = z.looseObject({ Modified: z.string().nullish() });
const Category = z.looseObject({ Key: z.string(), Status: z.string().nullish() });
const Row = z.looseObject({ ID: z.int() });
const DataProperty = z.looseObject({
  ID: z.int(),
  ParentID: z.int().nullish(),
  Type: z.string(),
  Key: z.string().nullish(),
  Title: z.string(),
  Unit: z.string().nullish(),
});

/**
 * Opens a table with wide rows: one column per topic. A column has a number at its end that differs
 * from table to table, so topics are found by title in `DataProperties`. Values are read from
 * `UntypedDataSet`: in `TypedDataSet` all kinds of missing look alike.
 */
export const openV3: OpenODataTable = async (access, { host, table }) => {
  const url = `${host.replace(/\/$/, "")}/ODataApi/odata/${table}`;
  const rows = v3Pages(access, host, table);
  const [info] = await allRows(rows("TableInfos", TableInfo, () => 0));
  const properties = await allRows(rows("DataProperties", DataProperty, ({ ID }) => ID));
  const dimensions = properties.flatMap(({ Type, Key }) =>
    Type.endsWith("Dimension") && Key ? [Key] : [],
  );

  return {
    url,
    ...(info?.Modified && { modified: info.Modified }),
    dimensions,
    topics: topicsOf(
      properties.map(({ ID, ParentID, Type, Key, Title, Unit }) => ({
        id: ID,
        parent: ParentID ?? undefined,
        code: Type === "Topic" ? (Key ?? undefined) : undefined,
        title: Title,
        unit: Unit,
      })),
    ),
    codes: categoriesOf(async (dimension) =>
      (await allRows(rows(dimension, Category, ({ Key }) => Key))).map(({ Key, Status }) => ({
        raw: Key,
        state: publicationState(Status),
      })),
    ),
    async *cells({ topics, codes }) {
      const select = ["ID", ...dimensions, ...topics].join(",");
      const options = { select, filter: odataFilter(codes) };
      for await (const page of rows("UntypedDataSet", Row, ({ ID }) => ID, options))
        yield page.flatMap((row) => cellsOf(row, topics));
    },
  };

  function cellsOf(row: z.infer<typeof Row>, topics: readonly string[]): Cell[] {
    const codes = Object.fromEntries(
      dimensions.map((dimension) => [dimension, String(row[dimension]).trim()]),
    );
    return topics.map((topic) => {
      const value = valueOfV3(row[topic]);
      if (value !== undefined) return { row: row.ID, topic, codes, value };
      throw new SourceStopped({
        kind: "unreadable",
        url,
        where: `row ${row.ID}, ${topic}`,
        reason: "neither a number nor a known sign for a missing one",
      });
    });
  }
};
