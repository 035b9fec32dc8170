import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { ServedCell, ServedTable } from "./served-table.ts";

/** What goes wrong with one answer. */
export type Trouble =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | "hang"
  /** A byte now and then, for ever. */
  | "trickle"
  /** The connection breaks halfway. */
  | "break off"
  /** The answer is half as long as it should be, and says nothing of it. */
  | "half"
  | "packed and broken off";

/** How the server is, all the time. */
export interface Habits {
  countsRows: boolean;
  packs: boolean;
  leavesFilter: boolean;
  leavesSkip: boolean;
  /** Above ten thousand rows. */
  tooMany: "fails" | "cuts off";
  /** Answers of the limited service stop here without a word. */
  cutsOffAt: number;
  /** Answers that come in pages stop here without a word. */
  pagesStopAt: number;
  pageRows: number;
  nextLink: "given" | "none" | "to itself" | "elsewhere";
  /** First number behind the name of a column. */
  suffix: number;
  /** Titles that topics got since. */
  titles: Record<string, string>;
  /** Status of periods that are not final. */
  statuses: Record<string, string>;
  /** Text of a file at /files/. */
  file: string | Buffer;
}

const goodHabits: Habits = {
  countsRows: true,
  packs: false,
  leavesFilter: false,
  leavesSkip: false,
  tooMany: "fails",
  cutsOffAt: Infinity,
  pagesStopAt: Infinity,
  pageRows: 100_000,
  nextLink: "given",
  suffix: 4,
  titles: {},
  statuses: {},
  file: "",
};

/** A server that answers as Statistics Netherlands does, in both protocols, and has its moods. */
export interface StatisticsServer {
  readonly host: string;
  readonly thirdParty: string;
  readonly tables: Map<string, ServedTable>;
  habits: Habits;
  readonly requests: { readonly path: string; readonly agent: string | undefined }[];
  /** Spoils the next answers to addresses that match, one each. */
  spoil(path: RegExp, ...troubles: Trouble[]): void;
  reset(): void;
  close(): Promise<void>;
}

export async function statisticsServer(): Promise<StatisticsServer> {
  const spoiled: { path: RegExp; trouble: Trouble }[] = [];
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;

  const self: StatisticsServer = {
    host: `http://127.0.0.1:${port}`,
    thirdParty: `http://localhost:${port}/derden`,
    tables: new Map(),
    habits: { ...goodHabits },
    requests: [],
    spoil: (path, ...troubles) => spoiled.push(...troubles.map((trouble) => ({ path, trouble }))),
    reset() {
      self.habits = { ...goodHabits, titles: {}, statuses: {} };
      self.requests.length = 0;
      spoiled.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return self;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(request.url ?? "");
    self.requests.push({ path, agent: request.headers["user-agent"] });
    const at = spoiled.findIndex((entry) => entry.path.test(path));
    const trouble = at < 0 ? undefined : spoiled.splice(at, 1)[0]!.trouble;
    if (trouble === "hang") return;
    if (typeof trouble === "object") {
      response.writeHead(trouble.status, trouble.headers).end("{}");
      return;
    }
    const url = new URL(path, self.host);
    const content = contentOf(url);
    if (content === undefined) response.writeHead(404).end();
    else if (typeof content === "number") response.writeHead(content).end("query returns more");
    else send(response, Buffer.from(content), trouble);
  }

  function send(response: ServerResponse, body: Buffer, trouble: Trouble | undefined): void {
    if (trouble === "trickle") {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    } else if (trouble === "break off") {
      response.writeHead(200, { "content-length": body.length });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    } else if (trouble === "half") response.end(body.subarray(0, body.length / 2));
    else if (trouble === "packed and broken off") {
      const packed = gzipSync(body);
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(packed.subarray(0, packed.length / 2));
    } else if (self.habits.packs)
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(body));
    else response.end(body);
  }

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
