import type { Forecast, Model, Outlook, Subject } from "../../core/impact/index.ts";
import type { Result } from "../../kernel/result.ts";

/** Too many questions wait: ask again later. */
export interface WhatIfRefused {
  readonly kind: "busy";
}

/** Forecasts that nobody made yet, without holding up other work. */
export interface WhatIf {
  /**
   * In people, with some initiatives left out.
   * @param model the same object while it is the same model: it is known by that
   */
  outlook(model: Model, without: ReadonlySet<Subject>): Promise<Result<Outlook, WhatIfRefused>>;
  /**
   * The whole forecast of another model, on as many draws from the same seed.
   * @param name tells it from other models: asked again, it is not computed again
   */
  forecast(name: string, model: Model): Promise<Result<Forecast, WhatIfRefused>>;
  close(): Promise<void>;
}
