import type { PastForecast } from "../core/impact/index.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";

/**
 * What forecasts on record said of the shortage with the plan: the last one of each year, for
 * those made within a year differ by what was decided, and by little. The last year first. A
 * forecast never changes, so each is read once.
 */
export function pastForecasts(
  { forecasts }: Pick<Store, "forecasts">,
  region: RegionId,
): (until: Date) => Promise<readonly PastForecast[]> {
  const read = new Map<string, PastForecast>();
  const pastOf = async (id: string): Promise<PastForecast> => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const { run, forecast } = (await forecasts.run(region, id))!;
    const { baseline, withPlan } = forecast.total.people;
    const past = {
      madeAt: run.madeAt,
      years: forecast.years,
      withPlan,
      start: { year: forecast.years[0]!, people: baseline[0]!.p50 },
    };
    read.set(id, past);
    return past;
  };
  return async (until) => {
    const runs = (await forecasts.runs(region)).filter(({ madeAt }) => madeAt <= until);
    const lastOfYear = Map.groupBy(runs, ({ madeAt }) => madeAt.getUTCFullYear());
    const past: PastForecast[] = [];
    for (const [newest] of lastOfYear.values()) past.push(await pastOf(newest!.id));
    return past;
  };
}
