import type { Forecast } from "../../core/impact/index.ts";
import type { RegionId } from "./region-store.ts";

/** Everything that decides the outcome: the same key gives the same forecast to the last bit. */
export interface ForecastKey {
  readonly planSha256: string;
  readonly assumptionsSha256: string;
  readonly engineVersion: string;
  readonly seed: number;
  readonly draws: number;
}

export interface ForecastRun extends ForecastKey {
  readonly id: string;
  readonly madeAt: Date;
}

export interface RecordedForecast {
  readonly run: ForecastRun;
  /** As the engine of that version said it; a later engine may say more. */
  readonly forecast: Forecast;
}

/** Forecasts on record. One that was made stays, also when the plan and the engine move on. */
export interface ForecastStore {
  find(region: RegionId, key: ForecastKey): Promise<RecordedForecast | undefined>;
  /** Puts a forecast on record; when its key is on record already, that one stands. */
  record(
    region: RegionId,
    key: ForecastKey,
    forecast: Forecast,
    madeAt: Date,
  ): Promise<ForecastRun>;
  run(region: RegionId, id: string): Promise<RecordedForecast | undefined>;
  /** Newest first. */
  runs(region: RegionId): Promise<readonly ForecastRun[]>;
}
