import { endOfDay } from "../../../app/iso-day.ts";
import { scoresOf, type PastForecast, type Score } from "../../../core/impact/index.ts";
import type { SiteContext } from "../../render.ts";

/** What is known of earlier forecasts and of what came of them. */
export interface KnownScores {
  /** The indicator that says what the shortage turned out to be; left out when none was chosen. */
  readonly indicator: string | undefined;
  readonly forecasts: readonly PastForecast[];
  /** By year, and of one year the earliest forecast first. */
  readonly scores: readonly Score[];
}

/** Earlier forecasts with their scores, as known on the day that is looked at. */
export async function knownScores({ var: { view, history } }: SiteContext): Promise<KnownScores> {
  const indicator = view.assumptions.baseline.observedBy;
  const forecasts = await history.forecasts(endOfDay(view.today));
  const state = view.measured?.monitor.indicators.find((one) => one.indicator.id === indicator);
  const observed = new Map(
    (state?.headline.points ?? []).flatMap(({ period, value }) =>
      value.kind === "known" && /^\d{4}$/.test(period) ? [[Number(period), value.value]] : [],
    ),
  );
  const scores = scoresOf(forecasts, observed).toSorted(
    (a, b) => a.year - b.year || a.madeAt.getTime() - b.madeAt.getTime(),
  );
  return { indicator, forecasts, scores };
}
