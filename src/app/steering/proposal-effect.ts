import type { Forecast } from "../../core/impact/index.ts";
import type { Documents } from "../../core/proposals/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { forecastOf, isSameModel } from "../forecast-of.ts";
import type { WhatIf, WhatIfRefused } from "../ports/what-if.ts";

/** What changes would do to the forecast. */
export type ProposalEffect =
  /** Nothing that the forecast rests on is changed. */
  { readonly kind: "none" } | { readonly kind: "forecast"; readonly forecast: Forecast };

/**
 * Computes the forecast of a changed plan, on the same draws as that of the present one.
 * @param after checked, see `applyChanges`
 */
export async function proposalEffect(
  whatIf: WhatIf,
  before: Documents,
  after: Documents,
): Promise<Result<ProposalEffect, WhatIfRefused>> {
  if (isSameModel(before, after)) return ok({ kind: "none" });
  const forecast = await forecastOf(whatIf, after.plan, after.assumptions);
  return forecast.ok ? ok({ kind: "forecast", forecast: forecast.value }) : forecast;
}
