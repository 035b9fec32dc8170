import { chiSquareTail } from "../../kernel/chi-square-tail.ts";
import type { Assumption } from "./assumption.ts";
import type { Fit } from "./regression/fit.ts";
import { ljungBox } from "./regression/ljung-box.ts";
import type { SeriesModel } from "./series-model.ts";
import type { TimeSeries } from "./time-series.ts";

/** Wagner et al. (2002), J. Clinical Pharmacy and Therapeutics 27, 299-309: a year of months. */
const wanted = 12;

/** What must hold for a series, with what the fit says about it. */
export function seriesAssumptions(
  { outcome, before }: TimeSeries,
  { family, harmonics, season, neweyWestLags }: SeriesModel,
  { fitted, pearson }: Fit,
  freedom: number,
): readonly Assumption[] {
  const after = outcome.length - before;
  const wantedBefore = harmonics > 0 ? Math.max(wanted, 2 * season) : wanted;
  const enough = before >= wantedBefore && after >= wanted;
  const residuals = outcome.map((value, i) => {
    const mean = fitted[i]!;
    return family === "gaussian" ? value - mean : (value - mean) / Math.sqrt(mean);
  });
  // Hyndman and Athanasopoulos (2021), Forecasting, section 5.4: two seasons, or a fifth.
  const lags = Math.max(1, Math.min(2 * season, Math.floor(outcome.length / 5)));
  const together = ljungBox(residuals, lags);
  const correctedLags = neweyWestLags !== null;
  return [
    {
      name: "enough-periods",
      verdict: enough ? "passed" : "failed",
      seen: { before, after, wantedBefore, wantedAfter: wanted },
    },
    ...(family === "gaussian" ? [] : [spreadOfCounts(pearson, freedom, family, correctedLags)]),
    {
      name: "independent-errors",
      verdict: correctedLags || together.pValue >= 0.05 ? "passed" : "failed",
      seen: { ...together, corrected: correctedLags },
    },
  ];
}

function spreadOfCounts(
  pearson: number,
  freedom: number,
  family: "poisson" | "quasi-poisson",
  neweyWest: boolean,
): Assumption {
  const pValue = chiSquareTail(pearson, freedom);
  const corrected = family === "quasi-poisson" || neweyWest;
  return {
    name: "spread-of-counts",
    verdict: corrected || pValue >= 0.05 ? "passed" : "failed",
    seen: { dispersion: pearson / freedom, pValue, corrected },
  };
}
