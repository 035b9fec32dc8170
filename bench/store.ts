import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { openStore, type OpenStore } from "../src/adapters/postgres/index.ts";
import { backupStore } from "../src/app/backup-store.ts";
import { documentDigest } from "../src/app/document.ts";
import { restoreStore } from "../src/app/restore-store.ts";
import type { Forecast } from "../src/core/impact/index.ts";
import { uniforms } from "../src/kernel/random.ts";
import { row, type Row } from "./row.ts";

const region = "bench";
const now = new Date();

/** The embedded database on the disk of the temporary files. */
export async function benchStore(): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "eenlijn-bench-"));
  try {
    const first = await timed(() => open(dataDir));
    await first.value.regions.register(region, "Bench", now);
    const commits = 500;
    const writing = await timed(() => report(first.value, commits));
    await first.value.close();

    const starts: number[] = [];
    for (let round = 0; round < 5; round++) {
      const start = await timed(() => open(dataDir));
      starts.push(start.seconds);
      await start.value.close();
    }

    const store = await open(dataDir);
    const megabytes = await fill(store);
    const backup = await timed(() => packed(store));
    const restored = await timed(() =>
      restoreStore(store.contents, () => new PassThrough().end(backup.value), {
        onlyIfEmpty: false,
      }),
    );
    if (!restored.value.ok) throw new Error(restored.value.error.kind);
    await store.close();
    return [
      row("first start, database made", first.seconds, "s", { most: 10 }),
      row("start, database there", median(starts) * 1000, "ms", { most: 2000 }),
      row("commits, each on the disk", commits / writing.seconds, "/s", { least: 200 }),
      row("backup", megabytes / backup.seconds, "MB/s", { least: 10 }),
      row("restore, checked first", megabytes / restored.seconds, "MB/s", { least: 3 }),
    ];
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function open(dataDir: string): Promise<OpenStore> {
  const store = await openStore({ dataDir });
  if (!store.ok) throw new Error(store.error.message);
  return store.value;
}

async function report(store: OpenStore, times: number): Promise<void> {
  for (let index = 0; index < times; index++)
    await store.progress.record(
      region,
      {
        initiative: `initiative-${index}`,
        reportedOn: "2026-01-01",
        course: "on-course",
        done: "Twee wijkteams zijn begonnen.",
        next: "Het derde team begint in mei.",
        milestones: [],
        reportedBy: "lead",
      },
      { isExample: false, recordedAt: now },
    );
}

/** Twenty forecasts of about a megabyte, with figures that do not pack well. @returns megabytes */
async function fill(store: OpenStore): Promise<number> {
  let characters = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const forecast = { figures: [...uniforms(seed, "bench", 50_000)] };
    characters += JSON.stringify(forecast).length;
    const sha256 = documentDigest({});
    const key = {
      planSha256: sha256,
      assumptionsSha256: sha256,
      engineVersion: "bench",
      seed,
      draws: 1,
    };
    await store.forecasts.record(region, key, forecast as unknown as Forecast, now);
  }
  return characters / 1e6;
}

async function packed(store: OpenStore): Promise<Buffer> {
  const file = new PassThrough();
  const [chunks] = await Promise.all([file.toArray(), backupStore(store.contents, file, now)]);
  return Buffer.concat(chunks as Buffer[]);
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - started) / 1000 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
