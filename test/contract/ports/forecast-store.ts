import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { documentDigest } from "../../../src/app/document.ts";
import type { Forecast } from "../../../src/core/impact/index.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `ForecastStore` does. */
export function forecastStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  beforeEach(async () => {
    ({ store, ours } = await at());
  });

  const key = {
    planSha256: documentDigest({ plan: 1 }),
    assumptionsSha256: documentDigest({ assumptions: 1 }),
    engineVersion: "impact-1",
    seed: Number.MAX_SAFE_INTEGER,
    draws: 10_000,
  };
  // What jsonb would change: the order of fields, and how numbers are written.
  const forecast = JSON.parse(
    '{"years":[2032],"draws":1e4,"engine":"impact-1","b":0.1,"a":1e-7,"aa":[1e21,-0.5,{"z":1,"y":2}]}',
  ) as Forecast;

  test("a forecast that was made stays on record", async () => {
    const run = await store.forecasts.record(ours, key, forecast, noon);
    expect(run).toEqual({ ...key, id: run.id, madeAt: noon });
    const other = { ...forecast, draws: 1 };
    expect(await store.forecasts.record(ours, key, other, later(1))).toEqual(run);
    const found = await store.forecasts.find(ours, key);
    expect(found!.run).toEqual(run);
    expect(JSON.stringify(found!.forecast)).toBe(JSON.stringify(forecast));
    expect(await store.forecasts.run(ours, run.id)).toEqual(found);
  });

  test("every part of the key counts", async () => {
    await store.forecasts.record(ours, key, forecast, noon);
    const sha = documentDigest({ other: 1 });
    const changes: Partial<typeof key>[] = [
      { planSha256: sha },
      { assumptionsSha256: sha },
      { engineVersion: "impact-2" },
      { seed: 1 },
      { draws: 1 },
    ];
    for (const [minute, change] of changes.entries()) {
      expect(await store.forecasts.find(ours, { ...key, ...change })).toBeUndefined();
      await store.forecasts.record(ours, { ...key, ...change }, forecast, later(minute + 1));
    }
    const runs = await store.forecasts.runs(ours);
    expect(runs).toHaveLength(6);
    expect(runs.map(({ madeAt }) => madeAt)).toEqual(
      [5, 4, 3, 2, 1, 0].map((minute) => later(minute)),
    );
  });

  test("a figure that is not a number is refused, not kept as unknown", async () => {
    const broken = { ...forecast, draws: Number.NaN };
    await expect(store.forecasts.record(ours, key, broken, noon)).rejects.toThrow(RangeError);
    expect(await store.forecasts.runs(ours)).toEqual([]);
  });
}
