import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sourceConnectors, type SourcesSetup } from "../../../src/adapters/sources/index.ts";
import type { SourceRequest } from "../../../src/app/ports/source-connector.ts";
import type { Observation } from "../../../src/core/observations/index.ts";
import { fetchAll, inOrder, measure, requestOf, template } from "./requests.ts";
import { health } from "./served-table.ts";
import { statisticsServer, type StatisticsServer } from "./statistics-server.ts";
import { csvOfHealth, healthFigures } from "./health-figures.ts";

let server: StatisticsServer;
beforeAll(async () => {
  server = await statisticsServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  server.tables.set("50150NED", health());
  server.habits.file = csvOfHealth();
  waits = [];
});

let waits: number[] = [];
const now = new Date("2026-01-01T12:00:00Z");
const connectors = (limits: SourcesSetup["limits"] = {}) =>
  sourceConnectors({
    regionFolder: "/",
    now: () => now,
    random: () => 0.5,
    sleep: async (ms) => void waits.push(ms),
    limits,
  });

const odata = { table: "50150NED", area: { dimension: "WijkenEnBuurten" } };
const fixed = { dimensions: { Marges: "MW00000" } };
const healthMeasure = measure(
  "gezond",
  "Ervaren gezondheid goed/zeer goed",
  {},
  { ...fixed, groups: { dimension: "Leeftijd", codes: { "18+": "20300", "65+": "80200" } } },
);

const kinds = {
  "odata-v3": {
    request: (host = server.host) =>
      requestOf({ kind: "odata-v3", host, ...odata }, [healthMeasure]),
    data: /UntypedDataSet\?/,
    path: "/ODataApi/",
  },
  "odata-v3 of a third party": {
    request: (host = server.thirdParty) =>
      requestOf({ kind: "odata-v3", host, ...odata }, [healthMeasure]),
    data: /UntypedDataSet\?/,
    path: "/derden/ODataApi/",
  },
  "odata-v4": {
    request: (host = server.host) =>
      requestOf({ kind: "odata-v4", host, ...odata }, [healthMeasure]),
    data: /Observations\?/,
    path: "/odata/v1/",
  },
  "file-on-web": {
    request: (host = server.host): SourceRequest =>
      requestOf(
        { kind: "file-on-web", url: `${host}/files/gezondheid.csv`, template: "sjabloon" },
        [healthMeasure],
        {
          templates: [
            template({
              about: { column: "gebied" },
              period: { column: "periode", notation: "cbs" },
              values: ["18+", "65+"].map((group) => ({
                column: "gezond",
                measure: "gezond",
                group,
                where: { leeftijd: group },
              })),
              missing: { geheim: "secret", "niet gemeten": "not-measured" },
            }),
          ],
        },
      ),
    data: /gezondheid.csv/,
    path: "/files/",
  },
} as const;

const withoutState = (observations: readonly Observation[]) =>
  inOrder(observations).map((one) => ({ ...one, state: "unstated" }));

describe.each(Object.entries(kinds))("%s", (name, { request, data, path }) => {
  const isFile = name === "file-on-web";

  test("delivers what was asked for, and the bytes it came from", async () => {
    const { result, observations, bytes } = await fetchAll(connectors(), request());
    expect(result).toMatchObject({ ok: true });
    expect(withoutState(observations)).toEqual(inOrder(healthFigures()));
    expect(bytes).toContain("2020JJ00");
    expect(result).toMatchObject({ value: { url: expect.stringContaining(path) } });
  });

  test("says who it is", async () => {
    await fetchAll(connectors(), request());
    expect(new Set(server.requests.map(({ agent }) => agent))).toEqual(new Set(["Eenlijn"]));
  });

  test("reads a packed answer", async () => {
    const plain = await fetchAll(connectors(), request());
    server.habits.packs = true;
    const packed = await fetchAll(connectors(), request());
    expect(packed).toEqual(plain);
  });

  test("nothing there is not found", async () => {
    server.tables.clear();
    server.spoil(data, { status: 404 });
    const { result } = await fetchAll(connectors(), request());
    expect(result).toMatchObject({ ok: false, error: { kind: "not-found" } });
    expect(waits).toEqual([]);
  });

  test("asked to wait it waits as long as it is asked, then goes on", async () => {
    const headers = { "retry-after": "7" };
    const date = { "retry-after": "Thu, 01 Jan 2026 12:00:09 GMT" };
    server.spoil(data, { status: 429, headers }, { status: 429, headers: date });
    const { result, observations } = await fetchAll(connectors(), request());
    expect(result.ok).toBe(true);
    expect(observations).toHaveLength(18);
    expect(waits).toEqual([7000, 9000]);
  });

  test("asked to wait for an hour it gives up", async () => {
    const busy = { status: 429, headers: { "retry-after": "3600" } };
    server.spoil(data, busy, busy);
    const { result } = await fetchAll(connectors(), request());
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreachable", reason: "HTTP 429", attempts: 1 },
    });
    expect(waits).toEqual([]);
  });

  test("a failing server is tried again, ever later, and then left", async () => {
    server.spoil(data, ...Array.from({ length: 8 }, () => ({ status: 503 })));
    const { result } = await fetchAll(connectors(), request());
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreachable", reason: "HTTP 503", attempts: 4 },
    });
    expect(waits.slice(0, 3)).toEqual([500, 1000, 2000]);
  });

  test("what is refused the second time was asked twice", async () => {
    server.spoil(data, { status: 503 }, { status: 403 }, { status: 503 }, { status: 403 });
    const { result } = await fetchAll(connectors(), request());
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreachable", reason: "HTTP 403", attempts: 2 },
    });
  });

  test("sent on in a circle it stops", async () => {
    await fetchAll(connectors(), request());
    const { path: address } = server.requests.find((asked) => data.test(asked.path))!;
    const circle = { status: 302, headers: { location: encodeURI(address) } };
    server.spoil(data, ...Array.from({ length: 10 }, () => circle));
    const { result } = await fetchAll(connectors(), request());
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreachable", reason: "sent on too often" },
    });
  });

  test("what the server refuses is not asked again", async () => {
    server.spoil(data, { status: 403 }, { status: 403 });
    const { result } = await fetchAll(connectors(), request());
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreachable", reason: "HTTP 403", attempts: 1 },
    });
    expect(waits).toEqual([]);
  });

  test.each(["hang", "trickle"] as const)("a server that lets it %s ends in time", async (mood) => {
    server.spoil(data, ...Array.from({ length: 4 }, () => mood));
    const limits = { attemptMs: 150, attempts: 2 };
    const { result } = await fetchAll(connectors(limits), request());
    expect(result).toMatchObject({ ok: false, error: { kind: "unreachable" } });
  });

  test.each(["break off", "packed and broken off"] as const)(
    "an answer that is %s is never half a delivery",
    async (mood) => {
      server.spoil(data, mood);
      const { result, observations } = await fetchAll(connectors(), request());
      // Pages are asked for again; a file went on to the store already, and waits for next time.
      expect(result.ok ? observations.length : result.error.kind).toBe(isFile ? "unreachable" : 18);
    },
  );

  test("an answer that is too long is not read to its end", async () => {
    const { result } = await fetchAll(connectors({ bodyBytes: 100 }), request());
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreadable", where: "byte 100" },
    });
  });

  test("is not sent on to another host", async () => {
    const elsewhere = { status: 302, headers: { location: "https://example.org/x" } };
    server.spoil(data, elsewhere, elsewhere);
    const { result } = await fetchAll(connectors(), request());
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreachable", reason: "sent on to another host" },
    });
  });

  test("is sent on within its host", async () => {
    await fetchAll(connectors(), request());
    const { path: address } = server.requests.find((asked) => data.test(asked.path))!;
    server.spoil(data, { status: 307, headers: { location: encodeURI(address) } });
    const { result, observations } = await fetchAll(connectors(), request());
    expect(result.ok).toBe(true);
    expect(observations).toHaveLength(18);
  });

  test("uses https alone, and keeps passwords to itself", async () => {
    const { result } = await fetchAll(connectors(), request("http://ik:geheim@example.org"));
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreachable", reason: "only https is used", attempts: 0 },
    });
    expect(JSON.stringify(result)).not.toContain("geheim");
  });

  test("no server at all is unreachable, with the reason in one word", async () => {
    const { result } = await fetchAll(connectors(), request("http://127.0.0.1:1"));
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreachable", reason: "ECONNREFUSED", attempts: 4 },
    });
  });

  test("stops when it is told to", async () => {
    server.spoil(data, "hang");
    const stopping = new AbortController();
    const fetching = fetchAll(connectors(), { ...request(), signal: stopping.signal });
    await setTimeout(50);
    stopping.abort();
    const { result } = await fetching;
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreachable", reason: "stopped" },
    });
  });

  test("leaves what belongs to another measure or area", async () => {
    const { observations } = await fetchAll(connectors(), { ...request(), areas: ["GM0268"] });
    expect(new Set(observations.map(({ about }) => about))).toEqual(new Set(["GM0268"]));
  });
});
