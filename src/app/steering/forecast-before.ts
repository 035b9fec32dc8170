import { isDeepStrictEqual } from "node:util";
import type { Forecast } from "../../core/impact/index.ts";
import type { ForecastStore } from "../ports/forecast-store.ts";
import type { RegionId } from "../ports/region-store.ts";

/**
 * The forecast that held before: the last on record by the same engine that says something else.
 * Another engine counts in another way, so that a difference would say nothing of the plan.
 */
export function forecastBefore(
  forecasts: Pick<ForecastStore, "runs" | "run">,
  region: RegionId,
): (now: Forecast) => Promise<Forecast | undefined> {
  // While a forecast stands, so does the one before it.
  const known = new WeakMap<Forecast, Promise<Forecast | undefined>>();
  const find = async (now: Forecast) => {
    for (const { id, engineVersion } of await forecasts.runs(region)) {
      if (engineVersion !== now.engine) continue;
      const recorded = await forecasts.run(region, id);
      if (recorded !== undefined && !isSame(recorded.forecast, now)) return recorded.forecast;
    }
    return undefined;
  };
  return (now) => {
    const finding = known.get(now) ?? find(now);
    known.set(now, finding);
    finding.catch(() => known.delete(now));
    return finding;
  };
}

const isSame = (a: Forecast, b: Forecast) =>
  isDeepStrictEqual([a.years, a.total.people], [b.years, b.total.people]);
