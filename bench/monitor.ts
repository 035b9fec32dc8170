import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/adapters/postgres/index.ts";
import { everybody, known, type Observation } from "../src/core/observations/index.ts";
import { row, type Row } from "./row.ts";
import { fetchTimed, median, startSite } from "./web.ts";

const region = "rijk-van-nijmegen";
const rounds = 20;

/** The pages of the monitor, made anew, with a million observations in the embedded database. */
export async function benchMonitor(): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "eenlijn-bench-"));
  try {
    await (await startSite(dataDir, { demo: true })).stop();
    await fill(dataDir);
    const site = await startSite(dataDir, { demo: true });
    const firstByte = async (path: string) => {
      const times: number[] = [];
      // Every address is another page to who keeps pages: this one is made each time.
      for (let n = 0; n < rounds; n++)
        times.push((await fetchTimed(`${site.url}${path}?keer=${n}`)).firstByte);
      return median(times);
    };
    const rows = [
      row("first byte of /monitor, made anew", await firstByte("/monitor"), "ms", { most: 100 }),
    ];
    for (const id of ["wachttijd-polikliniek", "eenzaamheid", "initiatieven-op-koers"])
      rows.push(
        row(`first byte of /monitor/${id}`, await firstByte(`/monitor/${id}`), "ms", { most: 60 }),
      );
    await site.stop();
    return rows;
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Neighbourhoods that no indicator asks for, of measures that indicators do read. */
async function fill(dataDir: string): Promise<void> {
  const opened = await openStore({ dataDir });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const delivery = await store.observations.open(region, "rivm-gezondheid");
  const measures = ["ervaren-gezondheid", "overgewicht", "eenzaam", "mantelzorgers"];
  for (let area = 0; area < 12_500; area++) {
    const about = `BU${String(area).padStart(8, "0")}`;
    const batch = measures.flatMap((measure) =>
      Array.from({ length: 20 }, (_, year): Observation => ({
        measure,
        about,
        group: everybody,
        period: String(2005 + year),
        value: known((area * 7 + year) % 100),
        state: "final",
      })),
    );
    const added = await delivery.addObservations(batch);
    if (!added.ok) throw new Error(added.error.kind);
  }
  const accepted = await delivery.accept(
    {
      retrieval: { kind: "derived" },
      retrievedAt: new Date(),
      licence: "CC0",
      isExample: true,
    },
    new Date(),
  );
  if (!accepted.ok) throw new Error(accepted.error.kind);
  await store.close();
}
