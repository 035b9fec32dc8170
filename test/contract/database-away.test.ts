import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { serverPool } from "../../src/adapters/postgres/connection-pool.ts";
import { opened, noon } from "./databases.ts";
import { findServer, startServer } from "./postgres-server.ts";

const programs = findServer();
const missing = programs === undefined ? ": SKIPPED (no server found)" : "";

describe.skipIf(programs === undefined)(`a PostgreSQL server that goes away${missing}`, () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let databaseUrl: string;
  beforeAll(async () => {
    server = await startServer(programs!);
    ({ url: databaseUrl } = await server.newDatabase());
  });
  afterAll(() => server?.stop());

  test("is found back, with everything that was acknowledged and nothing by half", async () => {
    const store = await opened({ dataDir: "not used", databaseUrl });
    await store.regions.register("region", "Region", noon);
    const acts = ["a", "b", "c"].map((id) => ({
      subject: `note:${id}` as const,
      act: { kind: "note-struck", data: {}, words: {} } as const,
    }));
    const submission = crypto.randomUUID();
    const by = { kind: "rule" } as const;
    const record = () =>
      store.register.record("region", acts, { by, at: noon, isExample: false, submission });
    const kept = async () => (await store.register.verify("region")).entries;
    const startAgain = await server.crash();
    await expect(record()).rejects.toThrow(/terminated|ENOENT|ECONN/);
    await startAgain();
    expect(await kept()).toBe(0);
    // Whoever sends it again, and again, does it once.
    for (const _ of [1, 2]) expect(await record()).toMatchObject({ ok: true });
    expect(await kept()).toBe(3);
    await store.close();
  });

  test("takes a piece of work along and not the process", async () => {
    const uncaught = vi.fn<(error: Error) => void>();
    process.on("uncaughtException", uncaught);
    const pool = serverPool(databaseUrl);
    const client = await pool.connect();
    await client.query("begin");
    // Nothing is asked of the connection while it breaks: the work is busy elsewhere.
    const startAgain = await server.crash();
    await setTimeout(200);
    await expect(client.query("select 1")).rejects.toThrow(/not queryable|terminated/);
    client.release(true);
    await startAgain();
    expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await pool.end();
    process.off("uncaughtException", uncaught);
    expect(uncaught).not.toHaveBeenCalled();
  });
});
