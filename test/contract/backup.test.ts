import { randomBytes } from "node:crypto";
import { Readable, Writable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenStore } from "../../src/adapters/postgres/index.ts";
import { backupStore } from "../../src/app/backup-store.ts";
import { documentText, textDigest } from "../../src/app/document.ts";
import { restoreStore } from "../../src/app/restore-store.ts";
import { known, missing } from "../../src/core/observations/index.ts";
import type { Plan } from "../../src/core/plan/index.ts";
import type { NewAct } from "../../src/app/ports/register-store.ts";
import { later, noon, onEveryDatabase, opened } from "./databases.ts";
import { freshDirectory } from "./fresh-directory.ts";
import { readRegion } from "./read-region.ts";
import { deliver, fill, forecastKey, series } from "./one-of-everything.ts";

let plan: Plan;
beforeAll(async () => {
  ({ plan } = await readRegion());
});

async function backupOf(store: OpenStore): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const file = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await backupStore(store.contents, file, noon);
  return Buffer.concat(chunks);
}

const restore = (store: OpenStore, file: Buffer, onlyIfEmpty = true) =>
  restoreStore(store.contents, () => Readable.from([file]), { onlyIfEmpty });

/** A backup with other content, well packed: by somebody who knows the format. */
function altered(file: Buffer, change: (lines: string[]) => string[]): Buffer {
  const lines = gunzipSync(file).toString().split("\n").slice(0, -2);
  const body = change(lines)
    .map((line) => `${line}\n`)
    .join("");
  const trailer = { rows: body.split("\n").length - 2, sha256: textDigest(body) };
  return gzipSync(`${body}${JSON.stringify(trailer)}\n`);
}

let made: Promise<Buffer> | undefined;
async function embeddedBackup(): Promise<Buffer> {
  const { path, clear } = await freshDirectory();
  const store = await opened({ dataDir: path });
  await fill(store, plan);
  const backup = await backupOf(store);
  await store.close();
  await clear();
  return backup;
}

onEveryDatabase((newPlace) => {
  /** Always made on the embedded database, so that the other has to take it too. */
  let backup: Buffer;
  beforeAll(async () => {
    backup = await (made ??= embeddedBackup());
  });

  test("an empty store takes it over to the letter, and goes on from there", async () => {
    const { place, clear } = await newPlace();
    const store = await opened(place);
    expect(await restore(store, backup)).toEqual({ ok: true, value: 162 });
    const again = await backupOf(store);
    expect(gunzipSync(again).toString()).toBe(gunzipSync(backup).toString());

    const latest = await store.plans.latest("two");
    expect(documentText(latest!.plan)).toBe(documentText(plan));
    expect(latest!.version.createdAt).toEqual(noon);
    const { forecast } = (await store.forecasts.find("one", forecastKey))!;
    expect(JSON.stringify(forecast)).toBe('{"b":1e+21,"a":[0.1,1e-7]}');

    const [evaluation] = await store.evaluations.all("two");
    expect(await store.evaluations.data("two", evaluation!.id)).toEqual(Buffer.from([0, 255, 10]));

    const next = {
      plan,
      adoptedOn: "2024-06-01",
      source: "import" as const,
      createdAt: noon,
      after: 1,
    };
    expect(await store.plans.adopt("one", next)).toMatchObject({ value: { number: 2 } });
    expect(await store.jobs.claim("one", "w", noon, noon)).toMatchObject({
      payload: { to: ["one"] },
    });
    expect(await deliver(store, "two", [known(0.1 + 0.2, 1e-7), known(4)])).toMatchObject({
      value: { total: 2, changed: 1 },
    });
    expect(await store.observations.revisions("two", { ...series, period: "2021" })).toMatchObject([
      { value: missing("secret") },
      { value: known(4), revision: 2 },
    ]);
    const chain = await store.register.verify("two");
    expect(chain).toMatchObject({ entries: 3, broken: [] });
    expect(await store.register.head("two")).toEqual({ number: 3, erasures: 1 });
    const struck: NewAct = { subject: "note:a", act: { kind: "note-struck", data: {}, words: {} } };
    await store.register.record("two", [struck], {
      by: { kind: "rule" },
      at: noon,
      isExample: false,
    });
    expect(await store.register.verify("two", chain.head)).toMatchObject({ found: 3, broken: [] });
    expect(await store.people.session("one", textDigest("one"))).toMatchObject({
      session: { endsAt: later(1) },
    });
    await store.close();
    await clear();
  });

  describe("into a store that has something", () => {
    let store: OpenStore;
    let before: string;
    let clear: () => Promise<void>;
    beforeAll(async () => {
      const place = await newPlace();
      clear = place.clear;
      store = await opened(place.place);
      await store.regions.register("precious", "Precious", noon);
      before = gunzipSync(await backupOf(store)).toString();
    });
    afterAll(async () => {
      await store?.close();
      await clear?.();
    });
    const untouched = async () => expect(gunzipSync(await backupOf(store)).toString()).toBe(before);

    test("it is refused", async () => {
      expect(await restore(store, backup)).toEqual({
        ok: false,
        error: { kind: "store-not-empty" },
      });
      await untouched();
    });

    const damages: [string, (file: Buffer) => Buffer, RegExp][] = [
      ["nothing", () => Buffer.alloc(0), /cannot be unpacked/],
      ["something else", () => gzipSync("Beste mensen,\n"), /does not start as a backup/],
      ["not even packed", () => randomBytes(1000), /cannot be unpacked/],
      ["cut short", (file) => file.subarray(0, file.length - 20), /cannot be unpacked/],
      ["cut in half", (file) => file.subarray(0, file.length / 2), /cannot be unpacked/],
      [
        "cut at a line and packed again",
        (file) => gzipSync(gunzipSync(file).toString().split("\n").slice(0, 50).join("\n") + "\n"),
        /end is missing/,
      ],
      [
        "a row changed and packed again",
        (file) => gzipSync(gunzipSync(file).toString().replace("at-risk", "stuck")),
        /checksum/,
      ],
      [
        "a row left out and packed again",
        (file) =>
          gzipSync(
            gunzipSync(file)
              .toString()
              .replace(/\{"table":"job".*\n/, ""),
          ),
        /checksum/,
      ],
      ["two backups in one file", (file) => Buffer.concat([file, file]), /goes on after its end/],
    ];
    test.each(damages)(
      "a damaged file is refused and changes nothing: %s",
      async (_, damage, reason) => {
        expect(await restore(store, damage(backup), false)).toEqual({
          ok: false,
          error: { kind: "not-a-whole-backup", reason: expect.stringMatching(reason) },
        });
        await untouched();
      },
    );

    test("a flipped byte anywhere is noticed", async () => {
      for (let at = 0; at < backup.length; at += Math.ceil(backup.length / 40)) {
        // Bytes 4 to 9 of a gzip file say when and where it was packed; nothing depends on them.
        if (at >= 4 && at <= 9) continue;
        const file = Buffer.from(backup);
        file[at]! ^= 0x10;
        const outcome = await restore(store, file, false);
        expect(outcome, `byte ${at}`).toMatchObject({ error: { kind: "not-a-whole-backup" } });
      }
      await untouched();
    });

    test("a row that the tables refuse undoes everything", async () => {
      const orphan = altered(backup, (lines) =>
        lines.filter((line) => !line.includes('"region",')),
      );
      await expect(restore(store, orphan, false)).rejects.toThrow(/foreign key/);
      await untouched();
    });

    test("a backup of a newer Eenlijn is refused", async () => {
      const newer = altered(backup, ([header, ...rows]) => [
        header!.replace(`"schema":${store.contents.schema}`, '"schema":999'),
        ...rows,
      ]);
      expect(await restore(store, newer, false)).toEqual({
        ok: false,
        error: { kind: "newer-schema", schema: 999, supported: store.contents.schema },
      });
      await untouched();
    });

    test("it takes the place of everything when that is asked for", async () => {
      expect(await restore(store, backup, false)).toMatchObject({ ok: true });
      expect((await store.regions.all()).map(({ id }) => id)).toEqual(["one", "two"]);
    });
  });
});
