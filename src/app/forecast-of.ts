import { compile, type Assumptions, type Forecast } from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";
import type { Result } from "../kernel/result.ts";
import { documentDigest, documentText } from "./document.ts";
import type { WhatIf, WhatIfRefused } from "./ports/what-if.ts";

/**
 * What a plan can yield, computed while other work goes on. The same plan and assumptions asked
 * about twice are computed once.
 * @param assumptions checked against this plan
 */
export function forecastOf(
  whatIf: WhatIf,
  plan: Plan,
  assumptions: Assumptions,
): Promise<Result<Forecast, WhatIfRefused>> {
  const name = `${documentDigest(plan)} ${documentDigest(assumptions)}`;
  return whatIf.forecast(name, compile(plan, assumptions));
}

interface Assumed {
  readonly plan: Plan;
  readonly assumptions: Assumptions;
}

/** Whether two plans are the same to the model: then the forecast of one is that of the other. */
export function isSameModel(a: Assumed, b: Assumed): boolean {
  const [first, second] = [a, b].map(({ plan, assumptions }) =>
    documentText(compile(plan, assumptions)),
  );
  return first === second;
}
