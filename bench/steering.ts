import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openStore, type OpenStore, type StorePlace } from "../src/adapters/postgres/index.ts";
import { packDesk, type PackDesk } from "../src/app/pack/pack-desk.ts";
import { packFormats } from "../src/app/ports/pack-writer.ts";
import { findServer, startServer } from "../test/contract/postgres-server.ts";
import { row, type Row } from "./row.ts";
import { atOnce, type Load } from "./steering-load.ts";
import { gather } from "./steering-people.ts";
import { startSite } from "./web.ts";

/** Seconds that people are at work, after some to get going. */
const seconds = 30;
const warmUp = 10;

/** 200 people at once who read, report and write minutes: how long they wait, and what is kept. */
export async function benchSteering(): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "eenlijn-bench-"));
  const programs = findServer();
  const server =
    programs === undefined ? undefined : await startServer(programs, { durable: true });
  if (server === undefined) console.error("PostgreSQL: SKIPPED (no server found)");
  try {
    const embedded = await measure("embedded", { dataDir }, [dataDir]);
    if (server === undefined) return embedded;
    const { url: databaseUrl } = await server.newDatabase();
    const place = { dataDir: "not used", databaseUrl };
    return [...embedded, ...(await measure("PostgreSQL, two servers", place, [dataDir, dataDir]))];
  } finally {
    await server?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** @param dataDirs one for each server that shares the place */
async function measure(
  name: string,
  place: StorePlace,
  dataDirs: readonly string[],
): Promise<Row[]> {
  const environment = { DATABASE_URL: place.databaseUrl ?? "" };
  const sites: Awaited<ReturnType<typeof startSite>>[] = [];
  for (const dataDir of dataDirs) sites.push(await startSite(dataDir, { environment }));
  const opened = await openStore(place);
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  try {
    const people = await gather(store);
    const urls = sites.map(({ url }) => url);
    const shared = sites.length > 1;
    const papers = packDesk(store, people.region, () => new Date());
    const load = await atOnce(urls, people, {
      warmUp,
      seconds,
      // Where several serve, they work off the same table of jobs meanwhile.
      async meanwhile() {
        for (const language of shared ? (["nl", "en"] as const) : [])
          await papers.ask({ id: randomUUID(), meeting: people.meeting, language });
      },
    });
    for (const [error, all] of Map.groupBy(load.errors, (each) => each))
      console.error(`${name}: ${all.length} × ${error}`);
    const lost = await lostWrites(store, people.region, load);
    const made = await whenMade(papers, people.meeting);
    const wait = (share: number) =>
      load.waited[Math.ceil(load.waited.length * share) - 1] ?? Number.NaN;
    return [
      row(`200 people, ${name}: requests`, load.waited.length / seconds, "per s", { least: 80 }),
      row(`200 people, ${name}: p50`, wait(0.5), "ms", { most: 250 }),
      row(`200 people, ${name}: p95`, wait(0.95), "ms", { most: 250 }),
      row(`200 people, ${name}: p99`, wait(0.99), "ms", { most: 250 }),
      row(`200 people, ${name}: errors`, load.errors.length, "", { most: 0 }),
      row(`200 people, ${name}: writes`, load.written.length, "", { least: 1 }),
      row(`200 people, ${name}: writes lost`, lost, "", { most: 0 }),
      ...(shared ? [row(`200 people, ${name}: papers made`, made, "", { least: 2 })] : []),
    ];
  } finally {
    await store.close();
    for (const site of sites) await site.stop();
  }
}

/** How many sets of papers are there with all their files, as soon as all are or nobody can wait. */
async function whenMade(papers: PackDesk, meeting: string): Promise<number> {
  for (const until = performance.now() + 60_000; ;) {
    const packs = await papers.of(meeting);
    const made = packs.filter(({ files }) => files.length === packFormats.length).length;
    if (made === packs.length || performance.now() > until) return made;
    await setTimeout(500);
  }
}

/** How many texts that the site said it kept are not there. */
async function lostWrites(store: OpenStore, region: string, { written }: Load): Promise<number> {
  const entries = await store.register.since(region, 0);
  const verified = await store.register.verify(region);
  if (verified.broken.length > 0) throw new Error("the chain of the register is broken");
  const kept = new Set<unknown>([
    ...entries.map(({ act }) => ("text" in act.words ? act.words.text : undefined)),
    ...(await store.progress.all(region)).map(({ done }) => done),
  ]);
  return written.filter((text) => !kept.has(text)).length;
}
