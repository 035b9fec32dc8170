import fs from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDurablePGlite } from "../../src/adapters/postgres/durable-pglite.ts";
import { startChild } from "./child.ts";
import { freshDirectory } from "./fresh-directory.ts";

let path: string;
let clear: () => Promise<void>;
beforeEach(async () => {
  ({ path, clear } = await freshDirectory());
});
afterEach(() => clear());

test("every commit waits until the disk has it", async () => {
  const database = await openDurablePGlite(join(path, "database"));
  await database.exec("create table row (id integer)");
  const fsync = vi.spyOn(fs, "fsyncSync");
  const commits = 50;
  for (let id = 0; id < commits; id++) {
    const before = fsync.mock.calls.length;
    await database.query("insert into row values ($1)", [id]);
    expect(fsync.mock.calls.length).toBeGreaterThan(before);
  }
  fsync.mockClear();
  await database.query("select count(*) from row");
  expect(fsync).not.toHaveBeenCalled();
  fsync.mockRestore();
  await database.close();
});

test("a disk that fails is not taken for one that has it", async () => {
  const child = startChild("failing-disk-child.ts", join(path, "database"));
  expect(await child.line()).toBe("ready");
  expect(await child.line()).toBeUndefined();
  expect(await child.exitCode).toBe(70);
});
