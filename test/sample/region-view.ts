import { regionFolder } from "../../src/adapters/region-files/region-folder.ts";
import { forecastRegion } from "../../src/app/forecast-region.ts";
import { compile } from "../../src/core/impact/index.ts";
import { lookUp } from "../../src/core/plan/index.ts";
import type { RegionView } from "../../src/web/region-view.ts";
import { read } from "./read.ts";

/** Rijk van Nijmegen as its files say, on one day: nothing is measured, told or decided yet. */
export async function regionView(draws: number): Promise<RegionView> {
  const source = regionFolder("regions/rijk-van-nijmegen");
  const plan = read(await source.readPlan());
  const assumptions = read(await source.readAssumptions(plan));
  return {
    plan,
    lookup: lookUp(plan),
    assumptions,
    forecast: forecastRegion(plan, assumptions, { draws, seed: 1 }),
    model: compile(plan, assumptions),
    rules: read(await source.readSteering(plan)),
    reports: [],
    chainEntries: [],
    evaluations: [],
    example: true,
    version: 1,
    inForceSince: "2026-11-22",
    today: "2026-11-22",
  };
}
