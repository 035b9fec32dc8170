import type { Forecast, Subject } from "./forecast.ts";
import type { Model } from "./model.ts";
import { DrawnModel, type DrawOptions } from "./session/drawn-model.ts";
import { forecastOf } from "./session/forecast-of.ts";
import { Session } from "./session/session.ts";

/** The standard errors shrink with the square root of the draws. */
export interface SimulationOptions extends DrawOptions {
  /** Initiatives to leave out. */
  readonly without?: ReadonlySet<Subject>;
}

/**
 * A whole forecast in one go. To switch and change initiatives without drawing anew: `Session`.
 * @throws RangeError when draws lie outside 2 to `maxDraws`
 */
export function simulate(model: Model, options: SimulationOptions): Forecast {
  const { without = new Set() } = options;
  const session = new Session(new DrawnModel(model, options));
  session.play(model, without);
  return forecastOf(session, model, without);
}
