import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import type { OpenStore } from "../../src/adapters/postgres/index.ts";
import { startChild } from "./child.ts";
import { opened } from "./databases.ts";
import { freshDirectory } from "./fresh-directory.ts";

const size = 10_000;

/** How many rows each table has, readable or not. */
async function rowCounts(store: OpenStore): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for await (const { table } of store.contents.rows()) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
}

test.each(["open", "added"])(
  "a delivery that is killed after it was %s is there as a whole or not at all, and leaves nothing",
  { timeout: 180_000 },
  async (moment) => {
    const { path, clear } = await freshDirectory();
    let value = 1;
    for (let round = 1; round <= 2; round++) {
      const child = startChild("delivering-child.ts", path, String(size), String(value));
      let said: string | undefined;
      // The first delivery of a child is let through, so that the second has something to revise.
      do said = await child.line();
      while (said !== `${moment} ${value + 1}`);
      await setTimeout(Math.random() * 300);
      await child.kill();

      const store = await opened({ dataDir: path });
      const read = await store.observations.read("region", { measures: ["measure"] });
      const values = new Set(read.map((each) => each.value.kind === "known" && each.value.value));
      expect(read).toHaveLength(size);
      expect(values.size).toBe(1);
      const last = [...values][0] as number;
      expect(last).toBeGreaterThanOrEqual(value);

      // The next delivery of the source clears away what the dead one left.
      const snapshots = await store.observations.snapshots("region");
      await (await store.observations.open("region", "source")).abandon();
      const counts = await rowCounts(store);
      expect(counts["snapshot"]).toBe(snapshots.length);
      expect(counts["observation"]).toBe(snapshots.reduce((sum, { changed }) => sum + changed, 0));
      await store.close();
      value = last + 1;
    }
    await clear();
  },
);
