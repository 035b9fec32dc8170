import { beforeEach, describe, expect, test } from "vitest";
import { IndicatorSet, type Source } from "../core/indicators/index.ts";
import { known, missing, type Observation } from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { ok, refused } from "../kernel/result.ts";
import { memoryStore } from "./memory-store.test-data.ts";
import { takeIn } from "./take-in.ts";

const text = { nl: "x", en: "x" };
const measure = (id: string, source: string, more: object = {}) => ({
  id,
  title: text,
  source,
  unit: "people",
  kind: "registered",
  joins: "sum",
  ...more,
});
const source = (id: string, connector: object = { kind: "entry" }) => ({
  id,
  title: id,
  publisher: "P",
  licence: "CC BY 4.0",
  connector,
  rhythm: "year",
  origin: ["x"],
});
const set = IndicatorSet.parse({
  format: 1,
  region: "r",
  sources: [
    source("open", { kind: "file-on-web", url: "https://x.nl/t.csv", template: "t" }),
    source("people"),
    source("handed-in", { kind: "upload", template: "t" }),
  ],
  measures: [
    measure("uren", "open", { unit: "percent" }),
    measure("bezoeken", "open", { alsoFrom: ["handed-in"] }),
    measure("clienten", "people", { smallNumbers: {} }),
    measure("afgerond", "people", { smallNumbers: { roundTo: 5 } }),
  ],
  indicators: [],
});
const [open, people, handedIn] = set.sources as [Source, Source, Source];
const plan = {
  region: { id: "r" },
  municipalities: [{ id: "GM0001" }, { id: "GM0002" }, { id: "GM0003" }],
} as unknown as Plan;
const now = new Date("2026-06-01T10:00:00Z");
const describeIt = () => ({
  retrieval: { kind: "entered" } as const,
  retrievedAt: now,
  licence: "CC0",
  isExample: false,
});

const observed = (measureId: string, about: string, value: number | "unknown", more = {}) =>
  ({
    measure: measureId,
    about,
    group: "total",
    period: "2022",
    value: value === "unknown" ? missing(value) : known(value),
    state: "final",
    ...more,
  }) as Observation;

let store: ReturnType<typeof memoryStore>;
beforeEach(() => {
  store = memoryStore();
});

const take = (from: Source, observations: readonly Observation[], at = now) =>
  takeIn(
    { store, plan, set, now: at },
    from,
    async (sink) => {
      await sink.bytes(Buffer.from("as it came"));
      for (const each of observations) await sink.observations([each]);
      return ok(undefined);
    },
    describeIt,
  );
const shown = () =>
  Object.fromEntries(
    store.recorded.map(({ about, group, value }) => [
      group === "total" ? about : `${about} ${group}`,
      value.kind === "known" ? value.value : value.reason,
    ]),
  );

test("what is in order goes in, with the bytes as they came", async () => {
  const taken = await take(open, [
    observed("bezoeken", "GM0001", 3),
    observed("uren", "GM0001", 99.5),
    observed("uren", "GM0002", "unknown"),
  ]);
  expect(taken).toMatchObject({ ok: true, value: { isNew: true, total: 3, hidden: 0 } });
  expect(store.recorded).toHaveLength(3);
  expect(store.bytes.get("1")).toBe("as it came");
});

test("of what people hand in the figures are kept, and nothing else of the file", async () => {
  await take(handedIn, [observed("bezoeken", "GM0001", 3), observed("bezoeken", "NL", "unknown")]);
  expect(store.bytes.get("1")).toBe(
    "bezoeken;GM0001;total;2022;3;final\nbezoeken;NL;total;2022;unknown;final\n",
  );
});

describe("nothing is kept", () => {
  const nothing = () => expect([store.recorded.length, store.stillOpen()]).toEqual([0, 0]);

  test("of a delivery with a measure that is not expected from its source", async () => {
    const taken = await take(open, [
      observed("bezoeken", "GM0001", 3),
      observed("clienten", "NL", 30),
    ]);
    expect(taken).toEqual(refused({ kind: "unknown-measure", measure: "clienten" }));
    nothing();
  });

  test("of a delivery with values that cannot be, each of which is named", async () => {
    const taken = await take(open, [
      observed("bezoeken", "GM0001", -3),
      observed("uren", "GM0001", 5),
      observed("uren", "GM0002", 101),
      observed("uren", "GM0003", 5, { period: "2026-06-02" }),
    ]);
    const key = { group: "total", period: "2022" };
    expect(taken).toEqual(
      refused({
        kind: "impossible-values",
        values: [
          { measure: "bezoeken", about: "GM0001", ...key, why: "negative" },
          { measure: "uren", about: "GM0002", ...key, why: "above-100" },
          { measure: "uren", about: "GM0003", ...key, period: "2026-06-02", why: "lies-ahead" },
        ],
      }),
    );
    nothing();
  });

  test("of a delivery without anything in it", async () => {
    expect(await take(open, [])).toEqual(refused({ kind: "empty" }));
    nothing();
  });

  test("of counts of people that say two things", async () => {
    const taken = await take(people, [
      observed("clienten", "GM0001", 30),
      observed("clienten", "GM0001", 31),
    ]);
    expect(taken).toMatchObject({ error: { kind: "same-key-twice", key: { about: "GM0001" } } });
    nothing();
  });

  test("when the source itself gives up, whose reason is handed on", async () => {
    const failed = await takeIn(
      { store, plan, set, now },
      open,
      async (sink) => {
        await sink.observations([observed("bezoeken", "GM0001", 3)]);
        return refused({ kind: "not-found" } as const);
      },
      describeIt,
    );
    expect(failed).toEqual(refused({ kind: "not-found" }));
    nothing();
  });

  test("when it was only tried", async () => {
    const tried = await takeIn(
      { store, plan, set, now, dryRun: true },
      open,
      async (sink) => {
        await sink.observations([observed("bezoeken", "GM0001", 3)]);
        return ok(undefined);
      },
      describeIt,
    );
    expect(tried).toEqual(ok({ isNew: false, total: 1, hidden: 0 }));
    nothing();
  });

  test("and a mistake in a connector is a mistake still", async () => {
    const broken = takeIn(
      { store, plan, set, now },
      open,
      () => Promise.reject(new TypeError("x")),
      describeIt,
    );
    await expect(broken).rejects.toThrow(TypeError);
    nothing();
  });
});

describe("small numbers of people", () => {
  test("are hidden, and one more where a total would give them away", async () => {
    const taken = await take(people, [
      observed("clienten", "GM0001", 4),
      observed("clienten", "GM0002", 30),
      observed("clienten", "GM0003", 500),
      observed("clienten", "area:region", 534),
    ]);
    expect(taken).toMatchObject({ value: { total: 4, hidden: 2 } });
    expect(shown()).toEqual({
      GM0001: "secret",
      GM0002: "secret",
      GM0003: 500,
      "area:region": 534,
    });
  });

  test("are hidden alone where no sum is shown with them", async () => {
    await take(people, [observed("clienten", "GM0001", 4), observed("clienten", "GM0002", 30)]);
    expect(shown()).toEqual({ GM0001: "secret", GM0002: 30 });
  });

  test("are not given away by groups, nor by neighbourhoods of a district", async () => {
    await take(people, [
      observed("clienten", "GM0001", 40),
      observed("clienten", "GM0001", 36, { group: "0-64" }),
      observed("clienten", "GM0001", 4, { group: "65+" }),
      observed("clienten", "WK000101", 50, { period: "2023" }),
      observed("clienten", "BU00010101", 3, { period: "2023" }),
      observed("clienten", "BU00010102", 47, { period: "2023" }),
    ]);
    expect(shown()).toEqual({
      GM0001: 40,
      "GM0001 0-64": "secret",
      "GM0001 65+": "secret",
      WK000101: 50,
      BU00010101: "secret",
      BU00010102: "secret",
    });
  });

  test("are hidden where a larger one was shown before", async () => {
    await take(people, [observed("clienten", "GM0001", 12)]);
    await take(people, [observed("clienten", "GM0001", 4)]);
    expect(store.recorded.at(-1)?.value).toEqual(missing("secret"));
  });

  test("that follow from what was shown before are refused", async () => {
    await take(people, [
      observed("clienten", "GM0001", 45),
      observed("clienten", "GM0001", 41, { group: "0-64" }),
    ]);
    const taken = await take(people, [observed("clienten", "GM0001", 4, { group: "65+" })]);
    expect(taken).toEqual(
      refused({
        kind: "cannot-hide",
        why: "exposed",
        measure: "clienten",
        period: "2022",
        cells: [{ about: "GM0001", group: "65+" }],
      }),
    );
    expect(store.recorded).toHaveLength(2);
  });

  test("are rounded by the rule of the measure", async () => {
    await take(people, [observed("afgerond", "GM0001", 12), observed("afgerond", "GM0002", 13)]);
    expect(shown()).toEqual({ GM0001: 10, GM0002: 15 });
  });

  test("are not in the bytes that are kept either", async () => {
    await take(people, [observed("clienten", "GM0001", 4), observed("clienten", "GM0002", 30)]);
    expect(store.bytes.get("1")).toBe(
      "clienten;GM0001;total;2022;secret;final\nclienten;GM0002;total;2022;30;final\n",
    );
  });
});
