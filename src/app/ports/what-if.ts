import type { Forecast, Model } from "../../core/impact/index.ts";
import type { DisplacementLedger, LedgerQuestion } from "../../core/impact/ledger/index.ts";
import type { Comparison, ScenarioQuestion } from "../../core/impact/scenario/index.ts";
import type { Efforts, Sensitivity } from "../../core/impact/sensitivity/index.ts";
import type { Result } from "../../kernel/result.ts";

/** Too many questions wait: ask again later. */
export interface WhatIfRefused {
  readonly kind: "busy";
}

/** Forecasts that nobody made yet, without holding up other work. */
export interface WhatIf {
  /**
   * What becomes of the staff gap in one scenario and in another.
   * @param model the same object while it is the same model: it is known by that
   * @param question of scenarios that this model can compute, see `scenarioFaults`
   */
  compare(model: Model, question: ScenarioQuestion): Promise<Result<Comparison, WhatIfRefused>>;
  /**
   * The whole forecast of another model, on as many draws from the same seed.
   * @param name tells it from other models: asked again, it is not computed again
   */
  forecast(name: string, model: Model): Promise<Result<Forecast, WhatIfRefused>>;
  /**
   * What the doubt about the gap comes from. It takes long, and holds up no other question.
   * @param model the same object while it is the same model: it is computed once for each
   * @param year one that the model reaches
   */
  sensitivity(
    model: Model,
    efforts: Efforts,
    year: number,
  ): Promise<Result<Sensitivity, WhatIfRefused>>;
  /**
   * Who is relieved of work and who gets it, with ranges.
   * @param model the same object while it is the same model: it is known by that
   * @param question how the work is divided and what it costs are part of it: who pays may change
   *   while the model does not
   */
  ledger(
    model: Model,
    question: LedgerQuestion,
  ): Promise<Result<DisplacementLedger, WhatIfRefused>>;
  close(): Promise<void>;
}
