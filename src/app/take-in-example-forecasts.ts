import { documentDigest } from "./document.ts";
import type { Store } from "./ports/store.ts";
import type { CurrentRegion } from "./region-in-force.ts";

/** Days on which a forecast would have been made, had Eenlijn been there. */
const madeOn = ["2024-01-31", "2025-01-31"];
/** Tells it from forecasts that were made. */
const example = "example";

/**
 * Puts the present forecast on record as if it had been made before, once: so that earlier
 * forecasts can be compared with what came, to try it out.
 */
export async function takeInExampleForecasts(
  { forecasts }: Pick<Store, "forecasts">,
  { version, plan, assumptions, forecast }: CurrentRegion,
): Promise<void> {
  // A later version was decided on: nothing was expected of it in those days.
  if (version.number !== 1) return;
  const region = plan.region.id;
  const runs = await forecasts.runs(region);
  if (runs.some(({ engineVersion }) => engineVersion.startsWith(example))) return;
  for (const day of madeOn) {
    const key = {
      planSha256: version.sha256,
      assumptionsSha256: documentDigest(assumptions),
      engineVersion: `${example} ${day}`,
      seed: forecast.seed,
      draws: forecast.draws,
    };
    await forecasts.record(region, key, forecast, new Date(`${day}T12:00:00Z`));
  }
}
