import { expect, test } from "vitest";
import { textDigest } from "../../../../src/app/document.ts";
import { known, missing, missingReasons } from "../../../../src/core/observations/index.ts";
import { later, noon, type At } from "../../databases.ts";
import { deliveries, manifest, observed } from "./deliveries.ts";

/** What every `ObservationStore` knows after deliveries. */
export function knownObservationsContract(at: At): void {
  const { take, values, unpacked, rowsStored, kept, ours, theirs } = deliveries(at);

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
    expect(await kept().snapshots(ours())).toEqual([snapshot]);
    expect((await unpacked(snapshot.id)).toString()).toBe(bytes);
    const recorded = observations
      .toSorted((a, b) => (a.period < b.period ? -1 : 1))
      .map((each) => ({ ...each, revision: 1, knownFrom: noon, snapshot: snapshot.id }));
    expect(await kept().read(ours(), { measures: ["eenzaam"] })).toEqual(recorded);
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
      (await kept().read(ours(), { measures, ...(about && { about }) })).map((each) =>
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
    const revisions = await kept().revisions(ours(), { ...key, period });
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
    expect(await kept().snapshots(ours())).toEqual([first]);
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

  test("every revision can be read, of each key the newest first", async () => {
    await take([observed("2021", known(1)), observed("2022", known(2))], 0);
    await take([observed("2021", known(3))], 10);
    const history = async (knownAt: Date) =>
      (await kept().history(ours(), { measures: ["eenzaam"], knownAt })).map(
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

  test("another region sees nothing of it", async () => {
    const { id } = await take([observed("2022", known(1))]);
    const { period, ...key } = observed("2022", known(1));
    expect(await kept().read(theirs(), { measures: ["eenzaam"] })).toEqual([]);
    expect(await kept().revisions(theirs(), { ...key, period })).toEqual([]);
    expect(await kept().snapshots(theirs())).toEqual([]);
    await expect(kept().bytes(theirs(), id)[Symbol.asyncIterator]().next()).rejects.toThrow(
      "no result",
    );
  });
}
