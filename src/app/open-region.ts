import type { SteeringRules } from "../core/steering/index.ts";
import type { RegionOutline } from "../core/plan/index.ts";
import { ok, type Result } from "../kernel/result.ts";
import { takeInExampleSteering } from "./example-steering/take-in-example-steering.ts";
import { forecastOf } from "./forecast-of.ts";
import type { ForecastOptions } from "./forecast-region.ts";
import { liveRegion, type LiveRegion } from "./live-region.ts";
import type { RegionSource } from "./ports/region-source.ts";
import type { SourceConnectors } from "./ports/source-connector.ts";
import type { Store } from "./ports/store.ts";
import type { WhatIf } from "./ports/what-if.ts";
import { prepareRegion, type NotPrepared, type PreparedRegion } from "./prepare-region.ts";
import { regionChains } from "./region-chains.ts";
import { regionEvaluations } from "./region-evaluations.ts";
import { regionReports } from "./region-reports.ts";
import { updateRegion, type OnStep, type UpdateRefused } from "./update-region.ts";

/** A region that is up to date with its files, and stays so with its store. */
export interface OpenRegion {
  readonly live: LiveRegion;
  readonly rules: SteeringRules;
  readonly personas: PreparedRegion["personas"];
  readonly outline?: RegionOutline;
}

interface Surroundings {
  readonly source: RegionSource;
  readonly connectors: SourceConnectors;
  readonly whatIf: WhatIf;
  readonly forecast: ForecastOptions;
  /** Made-up reports, meetings and figures go in too, to try things out. */
  readonly withExamples: boolean;
  readonly clock: () => Date;
  /** Told as each step is done, for who waits. */
  readonly done: (step: Parameters<OnStep>[0] | "figures" | "story", fresh: boolean) => void;
}

/** Brings the store up to date with the files of a region and follows what is added to it. */
export async function openRegion(
  store: Store,
  { source, connectors, whatIf, forecast, withExamples, clock, done }: Surroundings,
): Promise<Result<OpenRegion, UpdateRefused | NotPrepared>> {
  const now = clock();
  const current = await updateRegion(source, store, now, forecast, done);
  if (!current.ok) return current;
  const { plan } = current.value;
  const prepared = await prepareRegion(source, store, current.value, {
    connectors,
    withExamples,
    now,
  });
  if (!prepared.ok) return prepared;
  done("figures", true);
  const { set, outline, rules, personas, story } = prepared.value;
  const { id } = plan.region;
  const live = await liveRegion(
    store,
    current.value,
    set,
    {
      reports: () => regionReports(store, id, withExamples),
      chainEntries: () => regionChains(store, id, withExamples),
      evaluations: () => regionEvaluations(store, id, withExamples),
    },
    {
      ...forecast,
      clock,
      async make(changed, assumptions) {
        const made = await forecastOf(whatIf, changed, assumptions);
        return made.ok ? made.value : undefined;
      },
    },
    now,
  );
  if (story !== undefined) {
    const regionOn = async (day: string) => {
      const then = await live.on(day);
      if (!then.ok) throw new Error(`nothing is known of ${day}: ${then.error.kind}`);
      return then.value;
    };
    const told = await takeInExampleSteering(store, story, { plan, rules, regionOn, now });
    if (told !== undefined) {
      await live.refresh(clock());
      // So that it can be said of each version what it did to the forecast.
      for (const day of told.planChangedOn) await live.on(day);
      done("story", true);
    }
  }
  return ok({ live, rules, personas, ...(outline !== undefined && { outline }) });
}
