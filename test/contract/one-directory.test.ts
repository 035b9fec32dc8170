import { once } from "node:events";
import { existsSync, lstatSync } from "node:fs";
import { readdir } from "node:fs/promises";
import type { Socket } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { lockDirectory } from "../../src/adapters/postgres/directory-lock.ts";
import { openStore, type OpenStore } from "../../src/adapters/postgres/index.ts";
import { findServerPlace } from "../../src/adapters/postgres/server-place.ts";
import { startChild } from "./child.ts";
import { noon, opened } from "./databases.ts";
import { freshDirectory } from "./fresh-directory.ts";

const regions = async (store: OpenStore) => (await store.regions.all()).map(({ id }) => id);

/** A client as anybody can make one, psql for example. */
async function rawClient(path: string): Promise<Client> {
  const { directory } = findServerPlace(path)!;
  const client = new Client({ host: directory, user: "somebody", database: "anything" });
  client.on("error", () => {});
  await client.connect();
  return client;
}

describe("two processes on one directory", () => {
  let path: string;
  let clear: () => Promise<void>;
  beforeEach(async () => {
    ({ path, clear } = await freshDirectory());
  });
  afterEach(() => clear());

  test("the second is a guest of the first, and both see what the other writes", async () => {
    const store = await opened({ dataDir: path });
    expect(store.role).toBe("holder");
    const child = startChild("writing-child.ts", path);
    expect(await child.line()).toBe("guest");
    const id = await child.line();
    const seen = await store.progress.all("region");
    expect(seen.map((report) => report.id)).toContain(id);
    await child.kill();
    await store.regions.register("another", "Another", noon);
    expect(await regions(store)).toEqual(["another", "region"]);
    await store.close();
    // Nothing is left that could be in the way of the next.
    expect((await readdir(path)).toSorted()).toEqual(["database", "lock"]);
  });

  test("when the holder is killed the next one takes over", async () => {
    const child = startChild("writing-child.ts", path);
    expect(await child.line()).toBe("holder");
    const guest = await opened({ dataDir: path });
    expect(guest.role).toBe("guest");
    await child.line();
    await child.kill();
    await expect(guest.regions.all()).rejects.toThrow(/terminated|ECONNREFUSED/);
    await guest.close();
    const next = await opened({ dataDir: path });
    expect(next.role).toBe("holder");
    expect(await regions(next)).toEqual(["region"]);
    await next.close();
  });

  test("of many that start at once, one holds and the others are guests", async () => {
    const children = Array.from({ length: 3 }, () => startChild("writing-child.ts", path));
    const roles = await Promise.all(children.map((child) => child.line()));
    expect(roles.map(String).toSorted()).toEqual(["guest", "guest", "holder"]);
    const ids = await Promise.all(children.map((child) => child.line()));
    // The guests first: without its holder a guest can only fail.
    for (const [index, child] of children.entries())
      if (roles[index] === "guest") await child.kill();
    await children[roles.indexOf("holder")]!.kill();
    const store = await opened({ dataDir: path });
    const kept = new Set((await store.progress.all("region")).map(({ id }) => id));
    expect(ids.filter((id) => !kept.has(id!))).toEqual([]);
    await store.close();
  });

  test("one that holds it without serving is waited for, then named", async () => {
    const lock = lockDirectory(path)!;
    expect(lockDirectory(path)).toBeUndefined();
    expect(await openStore({ dataDir: path }, 100)).toMatchObject({
      error: { kind: "directory-taken", message: expect.stringContaining(path) },
    });
    const waiting = opened({ dataDir: path });
    await setTimeout(100);
    lock.release();
    const store = await waiting;
    expect(store.role).toBe("holder");
    await store.close();
  });
});

describe("one that serves guests", () => {
  let path: string;
  let clear: () => Promise<void>;
  let store: OpenStore;
  beforeAll(async () => {
    ({ path, clear } = await freshDirectory());
    store = await opened({ dataDir: path });
  });
  afterAll(async () => {
    await store?.close();
    await clear?.();
  });

  test("rolls back a guest that dies in a transaction, and goes on", async () => {
    const guest = await rawClient(path);
    await guest.query("begin");
    await guest.query("insert into region values ('half', 'Half', now())");
    const waiting = regions(store);
    // As a process that is killed: no farewell, no rollback.
    (guest as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
    expect(await waiting).toEqual([]);
  });

  test("lets a guest that makes a mistake in a transaction roll back and go on", async () => {
    const guest = await rawClient(path);
    await guest.query("begin");
    await expect(guest.query("select 1 / $1::int", [0])).rejects.toThrow("division by zero");
    await expect(guest.query("select 1")).rejects.toThrow("aborted");
    await guest.query("rollback");
    expect((await guest.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await guest.end();
    expect(await regions(store)).toEqual([]);
  });

  test("lets in nobody but its own user", () => {
    const { directory } = findServerPlace(path)!;
    expect(lstatSync(directory).mode & 0o777).toBe(0o700);
    expect(lstatSync(join(directory, ".s.PGSQL.5432")).mode & 0o777).toBe(0o600);
  });

  test("never holds up its own work, however long a query takes", async () => {
    const guest = await rawClient(path);
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const started = performance.now();
    await guest.query("select sum(sqrt(n)) from generate_series(1, 3e6) n");
    const took = performance.now() - started;
    clearInterval(watch);
    await guest.end();
    expect(took).toBeGreaterThan(300);
    expect(longest).toBeLessThan(took / 2);
  });

  test("starts the database again when PostgreSQL gives up", async () => {
    await store.regions.register("a", "A", noon);
    const warned = once(process, "warning");
    const guest = await rawClient(path);
    // Not supported: PostgreSQL finds no data after this message and ends.
    await expect(guest.query("copy region from stdin")).rejects.toThrow("unexpected EOF");
    expect(String(await warned)).toContain("is started again");
    const again = async () => regions(store).catch(() => "not yet");
    await vi.waitFor(async () => expect(await again()).toEqual(["a"]), { timeout: 20_000 });
    await store.regions.register("b", "B", noon);
  });
});

test("a directory with too long a path for a socket serves guests all the same", async () => {
  const deep = await freshDirectory(join("x".repeat(60), "y".repeat(60)));
  const store = await opened({ dataDir: deep.path });
  const guest = await opened({ dataDir: deep.path });
  expect([store.role, guest.role]).toEqual(["holder", "guest"]);
  await store.regions.register("a", "A", noon);
  expect(await regions(guest)).toEqual(["a"]);
  const { directory } = findServerPlace(deep.path)!;
  expect(directory.startsWith(deep.path)).toBe(false);
  await guest.close();
  await store.close();
  expect(existsSync(directory)).toBe(false);
  await deep.clear();
});
