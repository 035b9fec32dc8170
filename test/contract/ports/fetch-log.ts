import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import type { FetchFailure } from "../../../src/app/ports/fetch-log.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `FetchLog` does. */
export function fetchLogContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  const gone: FetchFailure = { kind: "not-found", url: "https://example.org/“table”" };
  const empty: FetchFailure = { kind: "empty" };

  test("failures are counted since the last success", async () => {
    await store.fetches.failed(ours, "cbs", gone, noon);
    await store.fetches.failed(ours, "cbs", empty, later(1));
    expect(await store.fetches.all(ours)).toEqual([
      {
        source: "cbs",
        triedAt: later(1),
        failing: { since: noon, times: 2, failure: empty },
      },
    ]);
    await store.fetches.succeeded(ours, "cbs", later(2));
    expect(await store.fetches.all(ours)).toEqual([
      { source: "cbs", triedAt: later(2), succeededAt: later(2) },
    ]);
    await store.fetches.failed(ours, "cbs", gone, later(3));
    expect(await store.fetches.all(ours)).toEqual([
      {
        source: "cbs",
        triedAt: later(3),
        succeededAt: later(2),
        failing: { since: later(3), times: 1, failure: gone },
      },
    ]);
  });

  test("each source and each region for itself, in order of source", async () => {
    await store.fetches.succeeded(ours, "ggd", noon);
    await store.fetches.succeeded(ours, "cbs", noon);
    await store.fetches.failed(theirs, "cbs", gone, noon);
    expect((await store.fetches.all(ours)).map(({ source, failing }) => [source, failing])).toEqual(
      [
        ["cbs", undefined],
        ["ggd", undefined],
      ],
    );
  });
}
