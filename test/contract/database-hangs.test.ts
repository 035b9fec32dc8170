import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serverPool } from "../../src/adapters/postgres/connection-pool.ts";
import { hangingServer } from "./hanging-server.ts";
import { findServer, startServer } from "./postgres-server.ts";

const programs = findServer();
const missing = programs === undefined ? ": SKIPPED (no server found)" : "";
/** In milliseconds. */
const longest = 400;
const says = /the database hangs: it said nothing for 0.4 seconds/;

describe.skipIf(programs === undefined)(`a PostgreSQL server that hangs${missing}`, () => {
  let real: Awaited<ReturnType<typeof startServer>>;
  let server: Awaited<ReturnType<typeof hangingServer>>;
  let pool: ReturnType<typeof serverPool>;
  beforeAll(async () => {
    real = await startServer(programs!);
    server = await hangingServer((await real.newDatabase()).url);
    pool = serverPool(server.url, longest);
  });
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
    await real?.stop();
  });

  const one = async () => (await pool.query("select 1 as one")).rows;

  test("fails what was asked, and is asked again once it goes on", async () => {
    expect(await one()).toEqual([{ one: 1 }]);
    server.hang();
    await expect(one()).rejects.toThrow(says);
    // Also who has to make a connection first.
    await expect(one()).rejects.toThrow(/hangs|timeout/);
    server.goOn();
    expect(await one()).toEqual([{ one: 1 }]);
  });

  test("fails a piece of work halfway, and keeps nothing of it", async () => {
    await pool.query("create table note (text text)");
    const client = await pool.connect();
    await client.query("begin");
    await client.query("insert into note values ('half')");
    server.hang();
    await expect(client.query("insert into note values ('whole')")).rejects.toThrow(says);
    client.release();
    server.goOn();
    expect((await pool.query("select * from note")).rows).toEqual([]);
  });

  test("may take its time as long as it says something", async () => {
    const slow = "select pg_sleep(0.05), repeat('x', 9000) from generate_series(1, 20)";
    const begun = performance.now();
    expect((await pool.query(slow)).rows).toHaveLength(20);
    expect(performance.now() - begun).toBeGreaterThan(2 * longest);
  });

  test("says itself who waits in vain for what another holds", async () => {
    const holder = await pool.connect();
    await holder.query("begin");
    await holder.query("lock table note");
    await expect(pool.query("select * from note")).rejects.toThrow(/lock timeout/);
    await holder.query("rollback");
    holder.release();
  });
});
