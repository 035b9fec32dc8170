import { standingChanges } from "../../core/chains/index.ts";
import { planYearOf, type Assumptions, type Forecast } from "../../core/impact/index.ts";
import type { IndicatorSet, Monitor } from "../../core/indicators/index.ts";
import { endingFunds } from "../../core/funding/index.ts";
import { silentConstituencies } from "../../core/commitments/index.ts";
import { overdueActions } from "../../core/meetings/index.ts";
import type { Plan } from "../../core/plan/index.ts";
import { regionStanding } from "../../core/progress/index.ts";
import type { Register } from "../../core/register/index.ts";
import { blockedPreconditions, risingRisks } from "../../core/risks/index.ts";
import type { Known } from "../../core/signals/index.ts";
import { knownContracts } from "../../core/solutions/index.ts";
import { deliveryAhead } from "../delivery-ahead.ts";
import type { RecordedChainEntry } from "../ports/chain-store.ts";
import type { RecordedProgress } from "../ports/progress-store.ts";

/** A region as it is known on a day, as far as rules look at it. */
export interface RegionOnDay {
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  readonly forecast: Forecast;
  /** The forecast on record before this one, by the same engine. */
  readonly forecastBefore?: Forecast | undefined;
  /** Newest first. */
  readonly reports: readonly RecordedProgress[];
  /** In the order of recording. */
  readonly chainEntries: readonly RecordedChainEntry[];
  readonly measured?: { readonly set: IndicatorSet; readonly monitor: Monitor };
  /** YYYY-MM-DD */
  readonly today: string;
}

/** What the rules of signals look at: what is known of the region, and what was done in steering. */
export function signalKnowledge(region: RegionOnDay, register: Register): Known {
  const { plan, assumptions, forecast, forecastBefore, measured, today } = region;
  return {
    plan,
    standings: regionStanding(plan, region.reports, today),
    ...(measured !== undefined && { measured }),
    ...(forecastBefore !== undefined && {
      forecasts: { now: forecast, before: forecastBefore, year: planYearOf(assumptions) },
    }),
    providerChanges: standingChanges(region.chainEntries.map(({ entry }) => entry)),
    actions: overdueActions(register, today),
    risks: risingRisks(register, plan),
    preconditions: blockedPreconditions(register, plan),
    constituencies: silentConstituencies(register, plan, today),
    funding: endingFunds(register, today),
    contracts: knownContracts(register, plan),
    delivery: deliveryAhead(region),
  };
}
