import { beforeEach, expect, test } from "vitest";
import { IndicatorSet } from "../core/indicators/index.ts";
import { known } from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { ok, refused } from "../kernel/result.ts";
import { fetchSource } from "./fetch-source.ts";
import { memoryStore } from "./memory-store.test-data.ts";
import type { SourceConnector, SourceConnectors, SourceRequest } from "./ports/source-connector.ts";

const text = { nl: "x", en: "x" };
const set = IndicatorSet.parse({
  format: 1,
  region: "r",
  sources: [
    {
      id: "table",
      title: "Table",
      publisher: "P",
      licence: "CC BY 4.0",
      connector: {
        kind: "odata-v4",
        host: "https://example.org",
        table: "1A",
        area: { dimension: "Regio" },
      },
      rhythm: "year",
      boundaryYear: 2024,
      origin: ["x"],
    },
  ],
  measures: [
    {
      id: "bezoeken",
      title: text,
      source: "table",
      unit: "people",
      kind: "registered",
      joins: "sum",
    },
  ],
  indicators: [],
});
const plan = { region: { id: "r" }, municipalities: [{ id: "GM0268" }] } as unknown as Plan;
const now = new Date("2026-06-01T10:00:00Z");

let store: ReturnType<typeof memoryStore>;
let asked: SourceRequest | undefined;
beforeEach(() => {
  store = memoryStore();
});

function fetched(fetch: SourceConnector["fetch"], signal = new AbortController().signal) {
  const connector: SourceConnector = {
    fetch(request, sink) {
      asked = request;
      return fetch(request, sink);
    },
  };
  const connectors = { "odata-v4": connector } as unknown as SourceConnectors;
  return fetchSource({ store, plan, set, now, connectors, signal }, set.sources[0]!);
}
const gone = { kind: "not-found", url: "https://example.org/1A" } as const;

test("asks for its own measures and the places of the region, and keeps where it came from", async () => {
  const taken = await fetched(async (_request, sink) => {
    await sink.bytes(Buffer.from("{}"));
    await sink.observations([
      {
        measure: "bezoeken",
        about: "NL",
        group: "total",
        period: "2024",
        value: known(5),
        state: "final",
      },
    ]);
    return ok({ url: "https://example.org/1A" });
  });
  expect(taken).toMatchObject({ ok: true, value: { isNew: true } });
  expect(asked).toMatchObject({ areas: ["NL", "GM0268"], measures: [{ id: "bezoeken" }] });
  expect(store.snapshots).toMatchObject([
    {
      source: "table",
      retrieval: { kind: "fetched", url: "https://example.org/1A" },
      retrievedAt: now,
      licence: "CC BY 4.0",
      boundaryYear: 2024,
      isExample: false,
    },
  ]);
  expect(await store.fetches.all("r")).toEqual([
    { source: "table", triedAt: now, succeededAt: now },
  ]);
});

test("a failure is handed on, and stays on record", async () => {
  expect(await fetched(async () => refused(gone))).toEqual(refused(gone));
  expect(await store.fetches.all("r")).toMatchObject([{ failing: { failure: gone } }]);
});

test("so does what the region itself refuses", async () => {
  const empty = { kind: "empty" } as const;
  expect(await fetched(async () => ok({ url: "x" }))).toEqual(refused(empty));
  expect(await store.fetches.all("r")).toMatchObject([{ failing: { failure: empty } }]);
});

test("who is told to stop does not blame the source", async () => {
  expect(await fetched(async () => refused(gone), AbortSignal.abort())).toEqual(refused(gone));
  expect(await store.fetches.all("r")).toEqual([]);
});
