import { lstatSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { startChild } from "./child.ts";
import { opened } from "./databases.ts";
import { freshDirectory } from "./fresh-directory.ts";

const rounds = 5;

test("what was acknowledged survives kill -9 at any moment", { timeout: 180_000 }, async () => {
  const { path, clear } = await freshDirectory();
  const acknowledged: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    const child = startChild("writing-child.ts", path);
    expect(await child.line()).toBe("holder");
    acknowledged.push((await child.line())!);
    const moment = Math.random() * 500;
    const killed = setTimeout(moment).then(() => child.kill());
    for (;;) {
      const id = await child.line();
      if (id === undefined) break;
      acknowledged.push(id);
    }
    await killed;
    const store = await opened({ dataDir: path });
    expect(store.role).toBe("holder");
    const kept = new Set((await store.progress.all("region")).map(({ id }) => id));
    const chain = await store.register.verify("region");
    await store.close();
    expect(chain.broken).toEqual([]);
    // All three acts of each recording or none.
    expect(chain.entries % 3).toBe(0);
    expect(chain.entries / 3).toBeGreaterThanOrEqual(acknowledged.length);
    const lost = acknowledged.filter((id) => !kept.has(id));
    expect(lost, `round ${round}, killed after ${moment.toFixed(0)} ms`).toEqual([]);
    // At most the write that was under way may have been kept without a word.
    expect(kept.size - acknowledged.length).toBeLessThanOrEqual(round);
  }
  await clear();
});

test("a first start that is killed halfway is simply done again", async () => {
  const path = await mkdtemp(join(tmpdir(), "eenlijn-first-"));
  const child = startChild("writing-child.ts", path);
  // Wait until the database is partly there: initialising takes seconds.
  while (!(await readdir(path)).includes("database.unfinished")) await setTimeout(10);
  while ((await readdir(join(path, "database.unfinished"))).length < 10) await setTimeout(2);
  await child.kill();
  expect(await readdir(path)).not.toContain("database");
  const store = await opened({ dataDir: path });
  expect(await store.regions.all()).toEqual([]);
  // PGlite makes files that everybody may write.
  expect(lstatSync(join(path, "database")).mode & 0o777).toBe(0o700);
  await store.close();
  await rm(path, { recursive: true, force: true });
});
