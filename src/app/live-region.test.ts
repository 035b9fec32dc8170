import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { regionFolder } from "../adapters/region-files/region-folder.ts";
import { applyChanges, takeStep, type Documents } from "../core/proposals/index.ts";
import { documentDigest } from "./document.ts";
import { forecastRegion } from "./forecast-region.ts";
import { liveRegion, type LiveRegion } from "./live-region.ts";
import type { ForecastKey } from "./ports/forecast-store.ts";
import type { PlanVersion } from "./ports/plan-store.ts";
import type { Store } from "./ports/store.ts";
import type { MakeForecast } from "./region-in-force.ts";

const draws = { draws: 20, seed: 1 };
let first: Documents;
let stopped: Documents;
let renamed: Documents;
beforeAll(async () => {
  const source = regionFolder("regions/rijk-van-nijmegen");
  const plan = await source.readPlan();
  const assumptions = plan.ok ? await source.readAssumptions(plan.value) : plan;
  if (!plan.ok || !assumptions.ok) throw new Error("files");
  first = { plan: plan.value, assumptions: assumptions.value };
  const stop = takeStep(first, "initiative:leefstijlloket", { kind: "stopped", on: "2027-01-01" });
  const changed = applyChanges(first, [stop]);
  if (!changed.ok) throw new Error("changes");
  stopped = changed.value;
  renamed = { ...first, plan: { ...first.plan, region: { ...first.plan.region, name: "Anders" } } };
});

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const start = at("2026-11-22");
let versions: { version: PlanVersion; documents: Documents }[];
let recorded: ForecastKey[];
let make: ReturnType<typeof vi.fn<MakeForecast>>;
let live: LiveRegion;

function adopt(documents: Documents, adoptedOn: string, createdAt: Date) {
  const number = versions.length + 1;
  const sha256 = documentDigest(documents.plan);
  const version: PlanVersion = { number, adoptedOn, source: "proposal", sha256, createdAt };
  versions.unshift({ version, documents });
}

beforeEach(async () => {
  versions = [];
  recorded = [];
  adopt(first, "2023-12-22", start);
  const kept = { number: 1, sha256: documentDigest(first.assumptions), createdAt: start };
  const store = {
    regions: { marks: async () => ({ versions: String(versions.length) }) },
    plans: {
      versions: async () => versions.map(({ version }) => version),
      version: async (_: string, number: number) => {
        const { version, documents } = versions.find((one) => one.version.number === number)!;
        return { version, plan: documents.plan };
      },
    },
    assumptions: {
      versions: async () => [kept],
      version: async () => ({ version: kept, assumptions: first.assumptions }),
    },
    forecasts: {
      find: async () => undefined,
      record: async (_: string, key: ForecastKey) => void recorded.push(key),
    },
    observations: { snapshots: async () => [] },
  } as unknown as Store;
  make = vi.fn<MakeForecast>((plan, assumptions) => forecastRegion(plan, assumptions, draws));
  const told = async () => [];
  live = await liveRegion(
    store,
    {
      ...first,
      version: versions[0]!.version,
      forecast: forecastRegion(first.plan, first.assumptions, draws),
    },
    undefined,
    { reports: told, chainEntries: told, evaluations: told },
    { ...draws, make, clock: () => start },
    start,
  );
});

test("a version that another process adopted is shown with its own forecast", async () => {
  const before = live.now();
  adopt(stopped, "2026-11-22", start);
  await live.refresh(start);
  expect(live.now().version.number).toBe(2);
  expect(live.now().plan).toBe(stopped.plan);
  expect(live.now().forecast).toEqual(forecastRegion(stopped.plan, first.assumptions, draws));
  expect(live.now().forecast).not.toEqual(before.forecast);
  expect(recorded).toHaveLength(1);
});

test("a version waits for its day", async () => {
  adopt(stopped, "2027-01-01", start);
  await live.refresh(at("2026-12-31"));
  expect(live.now().version.number).toBe(1);
  await live.refresh(at("2027-01-01"));
  expect(live.now().version.number).toBe(2);
});

test("while a forecast cannot be made, everything stays as it was; later it comes", async () => {
  const before = live.now();
  adopt(stopped, "2026-11-22", start);
  make.mockResolvedValueOnce(undefined);
  await live.refresh(start);
  expect(live.now()).toBe(before);
  await live.refresh(start);
  expect(live.now().version.number).toBe(2);
});

test("a change that the model does not see needs no new forecast, and shows at once", async () => {
  const before = live.now();
  adopt(renamed, "2026-11-22", start);
  await live.refresh(start);
  expect(live.now().plan.region.name).toBe("Anders");
  expect(live.now().forecast).toEqual(before.forecast);
  // What is derived from a forecast is derived anew: the plan beside it is another.
  expect(live.now().forecast).not.toBe(before.forecast);
  expect(make).not.toHaveBeenCalled();
});
