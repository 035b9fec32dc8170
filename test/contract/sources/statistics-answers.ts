import type { ServedCell, ServedTable } from "./served-table.ts";
import type { Habits } from "./statistics-habits.ts";

interface Serving {
  readonly host: string;
  readonly tables: ReadonlyMap<string, ServedTable>;
  readonly habits: Habits;
}

/** What a server answers to an address, in both protocols of Statistics Netherlands. */
export function statisticsAnswers(self: Serving) {
  return contentOf;

  /** The body, a status, or nothing when there is no such address. */
  function contentOf(url: URL): string | Buffer | number | undefined {
    const path = url.pathname.replace(/^\/derden/, "");
    if (path.startsWith("/files/")) return self.habits.file;
    const v3 = /^\/(ODataApi|ODataFeed)\/odata\/([^/]+)\/([^/]+)(\/\$count)?$/.exec(path);
    if (v3 !== null) {
      const table = self.tables.get(v3[2]!);
      return table && contentOfV3(table, v3[1] === "ODataFeed", v3[3]!, v3[4] !== undefined, url);
    }
    const v4 = /^\/odata\/v1\/CBS\/([^/]+)\/([^/]+)(\/\$count)?$/.exec(path);
    const table = self.tables.get(v4?.[1] ?? "");
    return v4 === null ? undefined : table && contentOfV4(table, v4[2]!, v4[3] !== undefined, url);
  }

  function contentOfV3(
    table: ServedTable,
    isFeed: boolean,
    entity: string,
    isCount: boolean,
    url: URL,
  ): string | number | undefined {
    const { habits } = self;
    const all = rowsOfV3(table, entity);
    if (all === undefined) return undefined;
    const rows = all.filter((row) => fits(row, url));
    if (isCount) return habits.countsRows ? String(rows.length) : undefined;
    const top = Number(url.searchParams.get("$top"));
    const skip = habits.leavesSkip ? 0 : Number(url.searchParams.get("$skip"));
    const context = { "odata.metadata": `${self.host}/$metadata#Cbs.OData.${entity}` };
    if (!isFeed) {
      if (rows.length > 10_000 && habits.tooMany === "fails") return 500;
      return JSON.stringify({
        ...context,
        value: rows.slice(0, Math.min(top, 10_000, habits.cutsOffAt)),
      });
    }
    const page = rows
      .slice(0, habits.pagesStopAt)
      .slice(skip, skip + Math.min(top, habits.pageRows));
    return JSON.stringify({
      ...context,
      value: page,
      ...nextLink(
        "odata.nextLink",
        url,
        skip + page.length,
        Math.min(rows.length, habits.pagesStopAt),
      ),
    });
  }

  function nextLink(name: string, url: URL, skip: number, total: number) {
    if (self.habits.nextLink === "to itself") return { [name]: url.href };
    if (skip >= total || self.habits.nextLink === "none") return {};
    const next = new URL(url);
    next.searchParams.set("$skip", String(skip));
    if (self.habits.nextLink === "elsewhere") next.hostname = "example.org";
    // Relative, as some servers write it.
    return { [name]: self.habits.nextLink === "given" ? next.pathname + next.search : next.href };
  }

  function rowsOfV3(table: ServedTable, entity: string): Row[] | undefined {
    const column = (index: number) => `Topic_${index + self.habits.suffix}`;
    const dimension = table.dimensions.find(({ name }) => name === entity);
    if (dimension !== undefined)
      return dimension.codes.map((code) => ({
        Key: raw(code, dimension.kind),
        Title: code,
        ...(dimension.kind === "TimeDimension" && { Status: statusOf(code) }),
      }));
    switch (entity) {
      case "TableInfos":
        return [{ ID: 0, Title: table.id, Modified: "2024-01-31T02:00:00" }];
      case "DataProperties":
        return [
          ...table.dimensions.map(({ name, kind }, ID) => ({
            ID,
            ParentID: null,
            Type: kind,
            Key: name,
            Title: name,
          })),
          ...table.topics.flatMap(({ title, group, unit }, index) => [
            { ID: 100 + index, ParentID: null, Type: "TopicGroup", Key: "", Title: group ?? "-" },
            {
              ID: 200 + index,
              ParentID: group === undefined ? null : 100 + index,
              Type: "Topic",
              Key: column(index),
              Title: titleOf(title),
              Unit: unit ?? "aantal",
            },
          ]),
        ];
      case "UntypedDataSet":
        return table.rows.map(({ codes, values }, ID) => ({
          ID,
          ...Object.fromEntries(
            table.dimensions.map(({ name, kind }, index) => [name, raw(codes[index]!, kind)]),
          ),
          ...Object.fromEntries(values.map((cell, index) => [column(index), untyped(cell)])),
        }));
      default:
        return undefined;
    }
  }

  function contentOfV4(
    table: ServedTable,
    entity: string,
    isCount: boolean,
    url: URL,
  ): string | undefined {
    if (entity === "Properties")
      return JSON.stringify({ Identifier: table.id, Modified: "2024-01-31T02:00:00+01:00" });
    const all = rowsOfV4(table, entity);
    if (all === undefined) return undefined;
    const rows = all.filter((row) => fits(row, url));
    if (isCount) return self.habits.countsRows ? `\uFEFF${rows.length}` : undefined;
    const skip = self.habits.leavesSkip ? 0 : Number(url.searchParams.get("$skip"));
    const total = Math.min(rows.length, self.habits.pagesStopAt);
    const page = rows.slice(0, total).slice(skip, skip + self.habits.pageRows);
    return JSON.stringify({
      "@odata.context": `${self.host}/$metadata#${entity}`,
      value: page,
      ...nextLink("@odata.nextLink", url, skip + page.length, total),
    });
  }

  function rowsOfV4(table: ServedTable, entity: string): Row[] | undefined {
    const measure = (index: number) => `M00${self.habits.suffix}${index}`;
    switch (entity) {
      case "Dimensions":
        return table.dimensions.map(({ name, kind }) => ({ Identifier: name, Kind: kind }));
      case "MeasureGroups":
        return table.topics.every(({ group }) => group === undefined)
          ? undefined
          : table.topics.map(({ group }, index) => ({
              Id: `G${index}`,
              ParentId: null,
              Title: group ?? "-",
            }));
      case "MeasureCodes":
        return table.topics.map(({ title, group, unit }, index) => ({
          Identifier: measure(index),
          Index: index,
          Title: titleOf(title),
          Unit: unit ?? "aantal",
          ...(group !== undefined && { MeasureGroupId: `G${index}` }),
        }));
      case "Observations":
        return table.rows.flatMap(({ codes, values }, row) =>
          values.map((cell, index) => ({
            Id: row * values.length + index,
            Measure: measure(index),
            ValueAttribute: typeof cell === "number" ? "None" : attributes[cell],
            Value: typeof cell === "number" ? cell : null,
            StringValue: null,
            ...Object.fromEntries(table.dimensions.map(({ name }, at) => [name, codes[at]!])),
          })),
        );
      default:
        return table.dimensions
          .find(({ name }) => `${name}Codes` === entity)
          ?.codes.map((code) => ({ Identifier: code, Title: code, Status: statusOf(code) }));
    }
  }

  /** Exactly the codes that the filter asks for: padding counts. */
  function fits(row: Row, url: URL): boolean {
    const filter = url.searchParams.get("$filter");
    if (filter === null || self.habits.leavesFilter) return true;
    const asked = [...filter.matchAll(/(\w+) eq '([^']*)'/g)];
    const byName = Map.groupBy(asked, ([, name]) => name!);
    return [...byName].every(([name, choices]) => choices.some(([, , code]) => row[name] === code));
  }

  function titleOf(title: string): string {
    return self.habits.titles[title] ?? title;
  }

  function statusOf(code: string): string {
    return self.habits.statuses[code] ?? "Definitief";
  }
}

type Row = Record<string, string | number | null | undefined>;

/** Keys of areas and most categories are padded to a width. */
const raw = (code: string, kind: string) => (kind === "TimeDimension" ? code : code.padEnd(10));

function untyped(cell: ServedCell): string | null {
  switch (cell) {
    case "unknown":
      return "       .";
    case "secret":
      return "       x";
    case "not-applicable":
      return "        ";
    case "not-measured":
      return null;
    default:
      return String(cell).padStart(8);
  }
}

const attributes = {
  unknown: "None",
  secret: "Secret",
  "not-applicable": "Impossible",
  "not-measured": "NotMeasured",
} as const;
