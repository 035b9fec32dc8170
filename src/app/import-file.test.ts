import { expect, test } from "vitest";
import { IndicatorSet } from "../core/indicators/index.ts";
import { known } from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { ok, refused } from "../kernel/result.ts";
import { importFile } from "./import-file.ts";
import { memoryStore } from "./memory-store.test-data.ts";
import type { TableReader } from "./ports/table-reader.ts";

const text = { nl: "x", en: "x" };
const set = IndicatorSet.parse({
  format: 1,
  region: "r",
  sources: [
    {
      id: "uploads",
      title: "Uploads",
      publisher: "P",
      licence: "CC0",
      connector: { kind: "upload", template: "t" },
      rhythm: "year",
      boundaryYear: 2024,
      origin: ["x"],
    },
  ],
  templates: [
    {
      id: "t",
      title: text,
      headerLine: 3,
      about: { always: "NL" },
      period: { always: "2024" },
      values: [{ column: "aantal", measure: "bezoeken" }],
    },
  ],
  measures: [
    {
      id: "bezoeken",
      title: text,
      source: "uploads",
      unit: "people",
      kind: "reported",
      joins: "sum",
    },
  ],
  indicators: [],
});
const now = new Date("2026-06-01T10:00:00Z");

/** Reads lines of cells below a header; every number in the last column is an observation. */
const reader: TableReader = {
  async read(file, _template, sink) {
    const rows = (await lines(file.open())).slice(1);
    if (rows.some((cells) => cells.at(-1) === "x"))
      return refused([{ kind: "not-a-number", line: 2, column: "aantal" }]);
    for (const [index, cells] of rows.entries())
      await sink([
        {
          measure: "bezoeken",
          about: "NL",
          group: "total",
          period: String(2000 + index),
          value: known(Number(cells.at(-1))),
          state: "final",
        },
      ]);
    return ok({ rows: rows.length, observations: rows.length, leftOut: new Map() });
  },
  async rows(file, _template, sink) {
    const [header = [], ...rows] = await lines(file.open());
    await sink(
      header,
      rows.map((cells, index) => ({ line: index + 4, cells })),
    );
    return ok(undefined);
  },
  propose: () => Promise.reject(new Error("not used")),
};
async function lines(bytes: AsyncIterable<Uint8Array>) {
  let all = "";
  for await (const chunk of bytes) all += Buffer.from(chunk).toString();
  return all.split("\n").map((line) => line.split(";"));
}

async function imported(content: string) {
  const store = memoryStore();
  const file = {
    name: "bezoeken.csv",
    async *open() {
      yield Buffer.from(content);
    },
  };
  const outcome = await importFile(
    {
      store,
      plan: { region: { id: "r" }, municipalities: [] } as unknown as Plan,
      set,
      now,
      reader,
      isExample: false,
      deliveredBy: "organisation:zzg",
    },
    set.sources[0]!,
    set.templates[0]!,
    file,
  );
  return { outcome, store };
}

test("a file goes in with its name, its figures and who delivered it", async () => {
  const content = "jaar;aantal\n2023;30\n2024;40";
  const { outcome, store } = await imported(content);
  expect(outcome).toMatchObject({ ok: true, value: { rows: 2, total: 2, isNew: true } });
  expect(store.snapshots).toMatchObject([
    {
      retrieval: { kind: "uploaded", fileName: "bezoeken.csv" },
      retrievedAt: now,
      boundaryYear: 2024,
      deliveredBy: "organisation:zzg",
      licence: "CC0",
    },
  ]);
  expect(store.bytes.get("1")).toBe(
    "bezoeken;NL;total;2000;30;final\nbezoeken;NL;total;2001;40;final\n",
  );
});

test("a file about persons is refused by the lines of the file, and nothing of it is kept", async () => {
  const { outcome, store } = await imported("bsn;aantal\n111222333;30\n123456782;40");
  expect(outcome).toMatchObject({ ok: false, error: { kind: "personal-data" } });
  const findings =
    !outcome.ok && outcome.error.kind === "personal-data" ? outcome.error.findings : [];
  expect(findings.find(({ kind }) => kind === "bsn")?.rows).toEqual([4, 5]);
  expect(JSON.stringify(outcome)).not.toMatch(/111222333|123456782/);
  expect([store.recorded.length, store.bytes.size, store.stillOpen()]).toEqual([0, 0, 0]);
});

test("a file that does not fit its template is refused, and nothing of it is kept", async () => {
  const { outcome, store } = await imported("jaar;aantal\n2023;x");
  expect(outcome).toMatchObject({ error: { kind: "bad-table", problems: [{ line: 2 }] } });
  expect([store.recorded.length, store.bytes.size, store.stillOpen()]).toEqual([0, 0, 0]);
});
