import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../src/adapters/postgres/index.ts";

test.each([
  ["nobody listens", "postgres://eenlijn:secret@localhost:1/eenlijn", /ECONNREFUSED/],
  ["no such host", "postgres://eenlijn:secret@nowhere.invalid/eenlijn", /nowhere\.invalid/],
  ["not an address", "nonsense", /postgres:/],
])(
  "a PostgreSQL server that cannot be used is named with the reason: %s",
  async (_, url, reason) => {
    const outcome = await openStore({ dataDir: "not used", databaseUrl: url });
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        kind: "server-unusable",
        message: expect.stringContaining("DATABASE_URL"),
        reason: expect.stringMatching(reason),
      },
    });
    expect(JSON.stringify(outcome)).not.toContain("secret");
  },
);

test("an embedded database that is damaged says what PostgreSQL says, and lets go", async () => {
  const path = await mkdtemp(join(tmpdir(), "eenlijn-damaged-"));
  const database = join(path, "database");
  await mkdir(database);
  await writeFile(join(database, "PG_VERSION"), "9.6\n");
  for (const _ of [1, 2])
    expect(await openStore({ dataDir: path }, 0)).toMatchObject({
      ok: false,
      error: {
        kind: "does-not-start",
        message: expect.stringMatching(/server configuration file/),
      },
    });
  await rm(path, { recursive: true });
});
