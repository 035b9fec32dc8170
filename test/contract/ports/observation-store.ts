import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { textDigest } from "../../../src/app/document.ts";
import {
  everybody,
  known,
  missing,
  missingReasons,
  publicationStates,
  type Observation,
  type RecordedObservation,
  type Value,
} from "../../../src/core/observations/index.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `ObservationStore` does. */
export function observationStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  const observed = (
    period: string,
    value: Value,
    more: Partial<Observation> = {},
  ): Observation => ({
    measure: "eenzaam",
    about: "GM0268",
    group: everybody,
    period,
    value,
    state: "final",
    ...more,
  });
  const manifest = {
    retrieval: { kind: "fetched", url: "https://example.org/table" },
    retrievedAt: later(-1),
    licence: "CC BY 4.0",
    boundaryYear: 2024,
    isExample: false,
  } as const;

  async function take(observations: readonly Observation[], minutes = 0, source = "cbs") {
    const delivery = await store.observations.open(ours, source);
    await delivery.addBytes(Buffer.from(JSON.stringify(observations)));
    expect(await delivery.addObservations(observations)).toEqual({ ok: true });
    const accepted = await delivery.accept(manifest, later(minutes));
    if (!accepted.ok) throw new Error(accepted.error.kind);
    return accepted.value;
  }
  const values = async (knownAt?: Date) =>
    (
      await store.observations.read(ours, { measures: ["eenzaam"], ...(knownAt && { knownAt }) })
    ).map(({ period, value, revision }) => [
      period,
      value.kind === "known" ? value.value : value.reason,
      revision,
    ]);
  async function unpacked(snapshot: string): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of store.observations.bytes(ours, snapshot)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  /** Rows of all tables that speak of observations, readable or not. */
  async function rowsStored(): Promise<number> {
    let count = 0;
    for await (const { table } of store.contents.rows())
      if (["snapshot", "snapshot_part", "observation"].includes(table)) count += 1;
    return count;
  }

  test("everything comes back as it went in", async () => {
    const observations = [
      observed("2016", known(38.25, 0.1 + 0.2, 1e300)),
      observed("2020", known(-0.000001)),
      observed("2022", known(5, 4), { state: "provisional" }),
      ...missingReasons.map((reason, index) => observed(`203${index}`, missing(reason))),
      observed("2017/2020", known(0), { state: "unstated" }),
    ];
    const snapshot = await take(observations);
    const bytes = JSON.stringify(observations);
    expect(snapshot).toEqual({
      id: expect.any(String),
      source: "cbs",
      ...manifest,
      sha256: textDigest(bytes),
      total: 8,
      changed: 8,
      missing: { unknown: 1, secret: 1, "not-measured": 1, "not-applicable": 1 },
      lastPeriod: "2022",
      acceptedAt: noon,
    });
    expect(await store.observations.snapshots(ours)).toEqual([snapshot]);
    expect((await unpacked(snapshot.id)).toString()).toBe(bytes);
    const recorded = observations
      .toSorted((a, b) => (a.period < b.period ? -1 : 1))
      .map((each) => ({ ...each, revision: 1, knownFrom: noon, snapshot: snapshot.id }));
    expect(await store.observations.read(ours, { measures: ["eenzaam"] })).toEqual(recorded);
  });

  test("come in order of key, and only those that were asked for", async () => {
    const keys = [
      ["b", "NL", "65+"],
      ["a", "GM0268", "total"],
      ["a", "GM0225", "total"],
      ["a", "GM0225", "65+"],
      ["c", "GM0225", "total"],
    ] as const;
    await take(
      keys.flatMap(([measure, about, group]) =>
        ["2023", "2022"].map((period) => observed(period, known(1), { measure, about, group })),
      ),
    );
    const read = async (measures: string[], about?: string[]) =>
      (await store.observations.read(ours, { measures, ...(about && { about }) })).map((each) =>
        [each.measure, each.about, each.group, each.period].join(" "),
      );
    expect(await read(["a", "b"])).toEqual([
      "a GM0225 65+ 2022",
      "a GM0225 65+ 2023",
      "a GM0225 total 2022",
      "a GM0225 total 2023",
      "a GM0268 total 2022",
      "a GM0268 total 2023",
      "b NL 65+ 2022",
      "b NL 65+ 2023",
    ]);
    expect(await read(["a", "b"], ["NL", "GM0944"])).toEqual(["b NL 65+ 2022", "b NL 65+ 2023"]);
    expect(await read([])).toEqual([]);
    expect(await read(["a"], [])).toEqual([]);
  });

  test("only what changed becomes a revision, and what was known then is still known", async () => {
    await take([observed("2021", known(1)), observed("2022", known(2))], 0);
    const second = await take([observed("2021", known(1)), observed("2022", known(3))], 10);
    expect(second).toMatchObject({ total: 2, changed: 1 });
    await take([observed("2022", missing("secret"))], 20);

    expect(await values(later(-1))).toEqual([]);
    expect(await values(later(0))).toEqual([
      ["2021", 1, 1],
      ["2022", 2, 1],
    ]);
    expect(await values(later(19))).toEqual([
      ["2021", 1, 1],
      ["2022", 3, 2],
    ]);
    expect(await values()).toEqual([
      ["2021", 1, 1],
      ["2022", "secret", 3],
    ]);
    const { period, ...key } = observed("2022", known(0));
    const revisions = await store.observations.revisions(ours, { ...key, period });
    expect(
      revisions.map(({ revision, knownFrom, snapshot }) => [revision, knownFrom, snapshot]),
    ).toEqual([
      [1, later(0), expect.any(String)],
      [2, later(10), second.id],
      [3, later(20), expect.any(String)],
    ]);
  });

  test("another interval, state or reason is a change too", async () => {
    await take([observed("2022", known(1, 0.5, 2))], 0);
    expect((await take([observed("2022", known(1, 0.5, 3))], 1)).changed).toBe(1);
    const provisional = observed("2022", known(1, 0.5, 3), { state: "provisional" });
    expect((await take([provisional], 2)).changed).toBe(1);
    expect((await take([observed("2022", missing("unknown"))], 3)).changed).toBe(1);
    expect((await take([observed("2022", missing("not-measured"))], 4)).changed).toBe(1);
    expect(await values()).toEqual([["2022", "not-measured", 5]]);
  });

  test("the same delivery once more changes nothing, and keeps nothing", async () => {
    const observations = [observed("2021", known(1)), observed("2022", missing("unknown"))];
    const first = await take(observations, 0);
    const before = await rowsStored();
    expect(await take(observations, 10)).toEqual(first);
    expect(await store.observations.snapshots(ours)).toEqual([first]);
    expect(await rowsStored()).toBe(before);
  });

  test("what an earlier delivery had and a later one has not, is still known", async () => {
    await take([observed("2021", known(1))], 0);
    await take([observed("2022", known(2))], 1);
    expect(await values()).toEqual([
      ["2021", 1, 1],
      ["2022", 2, 1],
    ]);
  });

  test("nothing can be read before all of it is accepted, nor after it is abandoned", async () => {
    const before = await rowsStored();
    const delivery = await store.observations.open(ours, "cbs");
    await delivery.addBytes(Buffer.from("x"));
    await delivery.addObservations([observed("2022", known(1))]);
    expect(await values()).toEqual([]);
    expect(await store.observations.snapshots(ours)).toEqual([]);
    await delivery.abandon();
    expect(await values()).toEqual([]);
    expect(await rowsStored()).toBe(before);
  });

  describe("two observations under one key", () => {
    const { measure, about, group } = observed("2022", known(1));
    const refusal = {
      ok: false,
      error: { kind: "same-key-twice", key: { measure, about, group, period: "2022" } },
    };
    const twice = [observed("2021", known(1)), observed("2022", known(1))];

    test("are refused in one batch", async () => {
      const delivery = await store.observations.open(ours, "cbs");
      expect(await delivery.addObservations([...twice, observed("2022", known(2))])).toEqual(
        refusal,
      );
      await delivery.abandon();
    });

    test("are refused in two, also with values that are known already", async () => {
      await take(twice);
      const delivery = await store.observations.open(ours, "cbs");
      await delivery.addObservations(twice);
      const again = [observed("2020", known(1)), observed("2022", known(1))];
      expect(await delivery.addObservations(again)).toEqual(refusal);
      await delivery.abandon();
    });
  });

  test("a later delivery of the same source overtakes one that is under way", async () => {
    const slow = await store.observations.open(ours, "cbs");
    await slow.addObservations([observed("2022", known(1))]);
    const other = await store.observations.open(ours, "ggd");
    await take([observed("2022", known(2))]);
    expect(await slow.addObservations([observed("2023", known(1))])).toEqual({
      ok: false,
      error: { kind: "overtaken" },
    });
    expect(await slow.accept(manifest, later(1))).toEqual({
      ok: false,
      error: { kind: "overtaken" },
    });
    await slow.abandon();
    expect(await values()).toEqual([["2022", 2, 1]]);

    await other.addObservations([observed("2022", known(3), { measure: "gezond" })]);
    expect(await other.accept(manifest, later(2))).toMatchObject({ value: { changed: 1 } });
  });

  test("one that was opened earlier overtakes too: what was read before it may be too little", async () => {
    const early = await store.observations.open(ours, "ggd");
    await early.addObservations([observed("2021", known(45))]);
    const late = await store.observations.open(ours, "cbs");
    expect(await store.observations.history(ours, { measures: ["eenzaam"] })).toEqual([]);
    expect(await early.accept(manifest, later(0))).toMatchObject({ ok: true });
    await late.addObservations([observed("2022", known(41))]);
    expect(await late.accept(manifest, later(1))).toEqual({
      ok: false,
      error: { kind: "overtaken" },
    });
    await late.abandon();
    expect(await values()).toEqual([["2021", 45, 1]]);
  });

  test("of two sources that say the same at once, whoever was not seen is told", async () => {
    const slow = await store.observations.open(ours, "cbs");
    await slow.addObservations([observed("2021", known(1)), observed("2022", known(1))]);
    await take([observed("2022", known(2))], 0, "ggd");
    expect(await slow.accept(manifest, later(1))).toEqual({
      ok: false,
      error: { kind: "overtaken" },
    });
    expect(await values()).toEqual([["2022", 2, 1]]);
    // What was not accepted is not known, however far it came.
    expect((await take([observed("2021", known(1))], 2, "ggd")).changed).toBe(1);
    await slow.abandon();
    expect(await values()).toEqual([
      ["2021", 1, 1],
      ["2022", 2, 1],
    ]);
  });

  test("every revision can be read, of each key the newest first", async () => {
    await take([observed("2021", known(1)), observed("2022", known(2))], 0);
    await take([observed("2021", known(3))], 10);
    const history = async (knownAt: Date) =>
      (await store.observations.history(ours, { measures: ["eenzaam"], knownAt })).map(
        ({ period, revision }) => [period, revision],
      );
    expect(await history(later(9))).toEqual([
      ["2021", 1],
      ["2022", 1],
    ]);
    expect(await history(later(10))).toEqual([
      ["2021", 2],
      ["2021", 1],
      ["2022", 1],
    ]);
  });

  test("megabytes of bytes come back to the last one", async () => {
    const chunk = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * index) % 251));
    const delivery = await store.observations.open(ours, "cbs");
    for (let index = 0; index < 40; index++) await delivery.addBytes(chunk);
    const accepted = await delivery.accept(manifest, noon);
    expect(accepted).toMatchObject({ ok: true, value: { total: 0, changed: 0 } });
    const bytes = await unpacked(accepted.ok ? accepted.value.id : "");
    expect(bytes.equals(Buffer.concat(Array<Buffer>(40).fill(chunk)))).toBe(true);
  });

  test("what is not a finite number is a mistake of whoever reads the source", async () => {
    const delivery = await store.observations.open(ours, "cbs");
    await expect(delivery.addObservations([observed("2022", known(NaN))])).rejects.toThrow(
      RangeError,
    );
    await delivery.abandon();
  });

  test("another region sees nothing of it", async () => {
    const { id } = await take([observed("2022", known(1))]);
    const { period, ...key } = observed("2022", known(1));
    expect(await store.observations.read(theirs, { measures: ["eenzaam"] })).toEqual([]);
    expect(await store.observations.revisions(theirs, { ...key, period })).toEqual([]);
    expect(await store.observations.snapshots(theirs)).toEqual([]);
    await expect(
      store.observations.bytes(theirs, id)[Symbol.asyncIterator]().next(),
    ).rejects.toThrow("no result");
  });

  test(
    "any series of deliveries leaves what a simple model says",
    { timeout: 120_000 },
    async () => {
      const value = fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => known(number + 0)),
        fc.constantFrom(...missingReasons).map(missing),
        fc.constantFrom(known(1), known(1, 0), known(1, 0, 2)),
      );
      const observation = fc.record({
        measure: fc.constantFrom("a", "b"),
        about: fc.constantFrom("GM0268", "NL", "organisation:zzg"),
        group: fc.constantFrom(everybody, "65+"),
        period: fc.constantFrom("2022", "2022-Q1", "2022-01", "2021/2022"),
        value,
        state: fc.constantFrom(...publicationStates),
      });
      const delivery = fc.record({
        observations: fc.uniqueArray(observation, { selector: keyText, maxLength: 25 }),
        accepted: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(delivery, { maxLength: 5 }), async (deliveries) => {
          ({ ours } = await at());
          const model: RecordedObservation[][] = [[]];
          for (const [index, { observations, accepted }] of deliveries.entries()) {
            const open = await store.observations.open(ours, "cbs");
            await open.addObservations(observations);
            if (accepted) await open.accept({ ...manifest, retrievedAt: noon }, later(index));
            else await open.abandon();
            model.push(accepted ? after(model.at(-1)!, observations, later(index)) : model.at(-1)!);
          }
          for (const [index, expected] of model.entries())
            expect(
              await store.observations.read(ours, {
                measures: ["a", "b"],
                knownAt: later(index - 1),
              }),
            ).toEqual(expected.map((each) => ({ ...each, snapshot: expect.any(String) })));
        }),
        { numRuns: 30 },
      );
    },
  );
}

const keyText = ({ measure, about, group, period }: Observation) =>
  [measure, about, group, period].join("\n");

/** The model: what is known after a delivery. */
function after(
  before: readonly RecordedObservation[],
  delivered: readonly Observation[],
  knownFrom: Date,
): RecordedObservation[] {
  const byKey = new Map(before.map((each) => [keyText(each), each]));
  for (const each of delivered) {
    const last = byKey.get(keyText(each));
    const said = (one: Observation) => JSON.stringify([one.value, one.state]);
    if (last !== undefined && said(last) === said(each)) continue;
    const revision = (last?.revision ?? 0) + 1;
    byKey.set(keyText(each), { ...each, revision, knownFrom, snapshot: "" });
  }
  return [...byKey.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
