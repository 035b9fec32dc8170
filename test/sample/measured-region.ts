import { join } from "node:path";
import { regionFolder } from "../../src/adapters/region-files/region-folder.ts";
import { compile } from "../../src/core/impact/index.ts";
import { simulate } from "../../src/core/impact/engine/index.ts";
import { makeMonitor, type IndicatorSet, type Measure } from "../../src/core/indicators/index.ts";
import {
  country,
  everybody,
  known,
  missing,
  wholePlan,
  type RecordedObservation,
} from "../../src/core/observations/index.ts";
import { lookUp, type Plan } from "../../src/core/plan/index.ts";
import { normals } from "../../src/kernel/random.ts";
import type { RegionView } from "../../src/web/region-view.ts";
import { read } from "./read.ts";

const today = "2026-11-21";

/**
 * Every indicator of Rijk van Nijmegen with made-up figures: long and short series, with and
 * without intervals, with gaps; two thirds of the sources deliver.
 */
export async function sampleView(): Promise<RegionView> {
  const folder = regionFolder(join(import.meta.dirname, "../../regions/rijk-van-nijmegen"));
  const plan = read(await folder.readPlan());
  const set = read(await folder.readIndicators(plan))!;
  const assumptions = read(await folder.readAssumptions(plan));
  const model = compile(plan, assumptions);
  const delivered = set.measures.filter((measure) => quarterOf(measure.source) > 0);
  const observations = delivered.flatMap((measure) => observationsOf(measure, set, plan));
  const monitor = makeMonitor({ set, plan, observations, retrievals: [], day: today });
  return {
    plan,
    lookup: lookUp(plan),
    assumptions,
    model,
    forecast: simulate(model, { draws: 50, seed: 1 }),
    measured: { set, monitor, snapshots: [], counted: [] },
    reports: [],
    standing: { initiatives: [], milestones: [] },
    example: false,
    version: 1,
    inForceSince: today,
    today,
  } as unknown as RegionView;
}

function observationsOf(measure: Measure, set: IndicatorSet, plan: Plan): RecordedObservation[] {
  const periods = {
    0: [],
    1: Array.from({ length: 5 }, (_, i) => String(2020 + i)),
    2: Array.from({ length: 15 }, (_, i) => `${2022 + Math.floor(i / 4)}-Q${(i % 4) + 1}`),
    3: Array.from(
      { length: 30 },
      (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
    ),
  }[quarterOf(measure.source)];
  const groups = Object.keys(measure.selection?.groups?.codes ?? { [everybody]: "" });
  return placesOf(measure, set, plan).flatMap((about) =>
    groups.flatMap((group) => {
      const noise = normals(7, `${measure.id} ${about} ${group}`, periods.length + 1);
      const level = 40 + 5 * noise[periods.length]!;
      return periods.map((period, i): RecordedObservation => {
        const size = Math.max(1, level + 3 * noise[i]!);
        const gap = i === 2 && about.endsWith("2");
        const figure = measure.kind === "estimate" ? known(size, size - 4, size + 4) : known(size);
        return {
          measure: measure.id,
          about,
          group,
          period,
          value: gap ? missing("secret") : figure,
          state: i === periods.length - 1 ? "provisional" : "final",
          revision: 1,
          knownFrom: new Date("2026-10-01T00:00:00Z"),
          snapshot: "s",
        };
      });
    }),
  );
}

/** 0 to 3, the same for all measures of a source, so that ratios have both their parts. */
const quarterOf = (source: string) =>
  (Buffer.from(source).reduce((sum, byte) => sum + byte, 0) % 4) as 0 | 1 | 2 | 3;

function placesOf(measure: Measure, { indicators }: IndicatorSet, plan: Plan): string[] {
  const places = indicators
    .filter(({ formula }) => JSON.stringify(formula).includes(`"${measure.id}"`))
    .flatMap(({ scope }) => {
      switch (scope.kind) {
        case "municipalities":
          return [...plan.municipalities.map(({ id }) => id), country];
        case "other-area":
          return [scope.area];
        case "organisations":
          return scope.organisations.map((id) => `organisation:${id}`);
        case "initiatives":
          return plan.initiatives.slice(0, 3).map(({ id }) => `initiative:${id}`);
        case "plan":
          return [wholePlan];
      }
    });
  return [...new Set(places)];
}
