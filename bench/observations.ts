import { readFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { openStore, type OpenStore } from "../src/adapters/postgres/index.ts";
import { tableReader } from "../src/adapters/sources/index.ts";
import { importFile } from "../src/app/import-file.ts";
import type { TableFile } from "../src/app/ports/table-reader.ts";
import { IndicatorSet } from "../src/core/indicators/index.ts";
import type { Plan } from "../src/core/plan/index.ts";
import { row, type Row } from "./row.ts";

const region = "bench";
const measures = Array.from({ length: 100 }, (_, index) => `measure-${index}`);
const areas = Array.from({ length: 250 }, (_, index) => `GM${String(index).padStart(4, "0")}`);
const quarters = Array.from(
  { length: 40 },
  (_, index) => `${2016 + Math.floor(index / 4)}-Q${1 + (index % 4)}`,
);
/** What a monitor of 30 indicators reads for seven municipalities and the country. */
const asked = { measures: measures.slice(0, 30), about: areas.slice(100, 108) };

const text = { nl: "x", en: "x" };
const set = IndicatorSet.parse({
  format: 1,
  region,
  sources: [
    {
      id: "source",
      title: "Source",
      publisher: "P",
      licence: "CC0",
      connector: { kind: "upload", template: "table" },
      rhythm: "quarter",
      origin: ["bench"],
    },
  ],
  templates: [
    {
      id: "table",
      title: text,
      about: { column: "gemeente" },
      period: { column: "kwartaal" },
      values: measures.map((measure) => ({ column: measure, measure })),
    },
  ],
  measures: measures.map((id) => ({
    id,
    title: text,
    source: "source",
    unit: "people",
    kind: "registered",
    joins: "sum",
  })),
  indicators: [],
});

/** A file with a million figures; every tenth is another when `changed` is 1. */
const file = (changed: 0 | 1): TableFile => ({
  name: "bench.csv",
  async *open() {
    yield Buffer.from(`gemeente;kwartaal;${measures.join(";")}\n`);
    for (const [q, quarter] of quarters.entries())
      for (const [a, area] of areas.entries()) {
        const values = measures.map((_, m) =>
          String(m * 1000 + a * 10 + q + (m % 10 === 0 ? changed : 0)),
        );
        yield Buffer.from(`${area};${quarter};${values.join(";")}\n`);
      }
  },
});

async function takeIn(store: OpenStore, changed: 0 | 1): Promise<void> {
  const imported = await importFile(
    {
      store,
      plan: { region: { id: region }, municipalities: [] } as unknown as Plan,
      set,
      reader: tableReader,
      now: new Date(),
      isExample: false,
    },
    set.sources[0]!,
    set.templates[0]!,
    file(changed),
  );
  if (!imported.ok) throw new Error(imported.error.kind);
}

/** A million observations through the embedded database, as everybody else would meet it. */
export async function benchObservations(): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "eenlijn-bench-"));
  try {
    const opened = await openStore({ dataDir });
    if (!opened.ok) throw new Error(opened.error.message);
    const store = opened.value;
    await store.regions.register(region, "Bench", new Date());

    const watch = watching(store);
    const first = await seconds(() => takeIn(store, 0));
    const { waits, megabytes } = await watch.stop();
    const asOf = new Date();
    const now = await medianMs(() => store.observations.read(region, asked));
    const again = await seconds(() => takeIn(store, 0));
    const revised = await seconds(() => takeIn(store, 1));
    const before = await medianMs(() =>
      store.observations.read(region, { ...asked, knownAt: asOf }),
    );
    const naive = await rowByRow(dataDir);
    await store.close();
    return [
      row("1,000,000 observations from a file", first, "s", { most: 60 }),
      row("  memory on top of the open store", megabytes, "MB", { most: 400 }),
      row("  wait of a page meanwhile, 99 of 100", quantile(waits, 0.99), "ms", { most: 100 }),
      row("  times as fast as row by row", naive / first, "×", { least: 2 }),
      row("the same file once more", again, "s", { most: 60 }),
      row("the same with 100,000 revised", revised, "s", { most: 60 }),
      row("read 30 measures, 8 areas, 40 periods", now, "ms", { most: 50 }),
      row("  as known before the revision", before, "ms", { most: 100 }),
    ];
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Asks the store something small all the time, and looks at the memory of the process. */
function watching(store: OpenStore) {
  const atStart = process.memoryUsage.rss();
  const waits: number[] = [];
  let most = atStart;
  const stopping = new AbortController();
  const asking = (async () => {
    while (!stopping.signal.aborted) {
      const started = performance.now();
      await store.regions.all();
      waits.push(performance.now() - started);
      most = Math.max(most, process.memoryUsage.rss());
      await setTimeout(5);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await asking;
      return { waits, megabytes: (most - atStart) / 1e6 };
    },
  };
}

/**
 * The simple way: one table, one INSERT per observation, all in one transaction, during which the
 * site would wait. @returns seconds for a million, from twenty thousand
 */
async function rowByRow(dataDir: string): Promise<number> {
  const rows = 20_000;
  const { directory } = JSON.parse(await readFile(join(dataDir, "server.json"), "utf8")) as {
    directory: string;
  };
  const client = new pg.Client({ host: directory, user: "eenlijn", database: "eenlijn" });
  await client.connect();
  await client.query(
    "create table naive (measure text, about text, grp text, period text, value float8, primary key (measure, about, grp, period))",
  );
  const taken = await seconds(async () => {
    await client.query("begin");
    for (let index = 0; index < rows; index++)
      await client.query("insert into naive values ($1, $2, 'total', $3, $4)", [
        measures[index % 100],
        areas[Math.floor(index / 100) % 250],
        quarters[Math.floor(index / 25_000)],
        index,
      ]);
    await client.query("commit");
  });
  await client.end();
  return (taken * 1_000_000) / rows;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function medianMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 11; round++) times.push(1000 * (await seconds(work)));
  return quantile(times, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)]!;
}
