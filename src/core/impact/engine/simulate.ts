import type { Forecast, Gap, Subject } from "./forecast.ts";
import type { Model } from "./model.ts";
import { DrawnModel, type DrawOptions } from "./session/drawn-model.ts";
import { forecastOf } from "./session/forecast-of.ts";
import { gapOf } from "./session/gap-of.ts";
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
  return forecastOf(played(model, options), model, options.without ?? new Set());
}

/** Of the same forecast the gap alone. */
export const simulateGap = (model: Model, options: SimulationOptions): Gap =>
  gapOf(played(model, options));

function played(model: Model, options: SimulationOptions): Session {
  const session = new Session(new DrawnModel(model, options));
  session.play(model, options.without ?? new Set());
  return session;
}
