import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type OpenStore } from "../src/adapters/postgres/index.ts";
import type { NewAct } from "../src/app/ports/register-store.ts";
import { row, type Row } from "./row.ts";

const region = "bench";
const now = new Date();
const recording = { by: { kind: "rule" }, at: now, isExample: true } as const;

/** The register on the embedded database: acts one by one and many at once, read and verified. */
export async function benchRegister(): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "eenlijn-bench-"));
  const opened = await openStore({ dataDir });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  try {
    await store.regions.register(region, "Bench", now);
    const single = await seconds(() => oneByOne(store, 500));
    const batch = await seconds(() => store.register.record(region, notes(10_000), recording));
    for (let count = 20_000; count <= 100_000; count += 10_000)
      await store.register.record(region, notes(10_000), recording);
    const reading = await seconds(() => store.register.since(region, 0));
    const verifying = await seconds(() => store.register.verify(region));
    const asking = await seconds(async () => {
      for (let time = 0; time < 100; time++) await store.register.head(region);
    });
    return [
      row("acts one by one, each on the disk", 500 / single, "/s", { least: 100 }),
      row("10,000 acts at once", batch, "s", { most: 5 }),
      row("100,000 entries, read", reading, "s", { most: 5 }),
      row("100,000 entries, verified", verifying, "s", { most: 10 }),
      row("is there anything new", asking * 10, "ms", { most: 5 }),
    ];
  } finally {
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function oneByOne({ register }: OpenStore, times: number): Promise<void> {
  for (const act of notes(times))
    await register.record(region, [{ ...act, after: 0 }], {
      ...recording,
      submission: randomUUID(),
    });
}

function notes(count: number): NewAct[] {
  return Array.from({ length: count }, () => ({
    subject: `note:${randomUUID()}`,
    act: {
      kind: "note-written",
      data: { meeting: randomUUID(), item: randomUUID() },
      words: { text: "Twee wijkteams zijn begonnen, het derde begint in mei." },
    },
  }));
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
