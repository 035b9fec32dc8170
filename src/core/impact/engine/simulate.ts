import type { Forecast, Subject } from "./forecast.ts";
import type { Model } from "./model.ts";
import { propagate } from "./propagate.ts";
import { sampleModel } from "./sample.ts";
import { summarise } from "./summarise.ts";

export interface SimulationOptions {
  /** From 2 to `maxDraws`; the standard errors shrink with its square root. */
  readonly draws: number;
  /** The same model and seed give the same forecast, to the last bit. */
  readonly seed: number;
  /** Initiatives to leave out. */
  readonly without?: ReadonlySet<Subject>;
}

/**
 * A whole forecast in one go. To switch initiatives on and off without drawing anew, use its three
 * steps: `sampleModel` once, then `propagate` and `summarise` or `totalOutlook`.
 */
export function simulate(model: Model, options: SimulationOptions): Forecast {
  const sample = sampleModel(model, options);
  const switchedOn = model.initiatives.map(({ subject }) => !options.without?.has(subject));
  return summarise(model, sample, propagate(model, sample, switchedOn));
}
