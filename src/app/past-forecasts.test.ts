import { expect, test } from "vitest";
import { simulate, type Forecast } from "../core/impact/index.ts";
import {
  avoided,
  exampleModel,
  initiative,
} from "../core/impact/engine/example-model.test-data.ts";
import { pastForecasts } from "./past-forecasts.ts";
import type { ForecastKey, ForecastRun, ForecastStore } from "./ports/forecast-store.ts";
import type { CurrentRegion } from "./region-in-force.ts";
import { takeInExampleForecasts } from "./take-in-example-forecasts.ts";

const forecast = simulate(exampleModel([initiative("a", [avoided(0, 0.5, 0.4)])]), {
  draws: 50,
  seed: 1,
});

/** Keeps what is recorded; counts how often a whole forecast is read. */
function kept() {
  const recorded: { readonly run: ForecastRun; readonly forecast: Forecast }[] = [];
  let reads = 0;
  const forecasts: Pick<ForecastStore, "record" | "run" | "runs"> = {
    async record(_, key: ForecastKey, made, madeAt) {
      const run = { ...key, id: String(recorded.length), madeAt };
      recorded.push({ run, forecast: made });
      return run;
    },
    async run(_, id) {
      reads += 1;
      return recorded[Number(id)];
    },
    runs: async () =>
      recorded.map(({ run }) => run).toSorted((a, b) => b.madeAt.getTime() - a.madeAt.getTime()),
  };
  return { forecasts: forecasts as ForecastStore, recorded, reads: () => reads };
}

const key = { planSha256: "p", assumptionsSha256: "a", engineVersion: "1", seed: 1, draws: 50 };

test("the last forecast of each year, up to a moment, each read once", async () => {
  const store = kept();
  for (const day of ["2024-02-01", "2024-09-01", "2025-03-01"])
    await store.forecasts.record("r", key, forecast, new Date(day));
  const past = pastForecasts(store, "r");
  const days = async (until: string) =>
    (await past(new Date(until))).map(({ madeAt }) => madeAt.toISOString().slice(0, 10));
  expect(await days("2026-01-01")).toEqual(["2025-03-01", "2024-09-01"]);
  expect(await days("2024-06-01")).toEqual(["2024-02-01"]);
  expect(await days("2026-01-01")).toHaveLength(2);
  expect(store.reads()).toBe(3);
  const [one] = await past(new Date("2026-01-01"));
  expect(one!.withPlan).toEqual(forecast.total.people.withPlan);
  expect(one!.start).toEqual({
    year: forecast.years[0],
    people: forecast.total.people.baseline[0]!.p50,
  });
});

test("example forecasts are put on record once, and are told from real ones", async () => {
  const store = kept();
  const current = {
    version: { number: 1, sha256: "p" },
    plan: { region: { id: "r" } },
    assumptions: {},
    forecast,
  } as unknown as CurrentRegion;
  const later = { ...current, version: { ...current.version, number: 2 } };
  for (const one of [later, current, current]) await takeInExampleForecasts(store, one);
  expect(store.recorded.map(({ run }) => run.engineVersion)).toEqual([
    "example 2024-01-31",
    "example 2025-01-31",
  ]);
});
