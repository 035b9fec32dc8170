import type { ProviderChange } from "../chains/index.ts";
import type { DeliveryCheck, Forecast } from "../impact/index.ts";
import type { IndicatorSet, Monitor } from "../indicators/index.ts";
import type { Plan } from "../plan/index.ts";
import type { Standing } from "../progress/index.ts";

/** What rules look at, as it is known on a day. What is left out raises nothing. */
export interface Known {
  readonly plan: Plan;
  /** Of every initiative. */
  readonly standings?: readonly Standing[];
  readonly measured?: { readonly set: IndicatorSet; readonly monitor: Monitor };
  /** The forecast now and the one before it, made by the same engine, and the year to compare. */
  readonly forecasts?: {
    readonly now: Forecast;
    readonly before: Forecast;
    readonly year: number;
  };
  /** Changes of providers of crucial care that stand, by day. */
  readonly providerChanges?: readonly ProviderChange[];
  readonly risks?: readonly KnownRisk[];
  readonly preconditions?: readonly BlockedPrecondition[];
  readonly actions?: readonly OpenAction[];
  readonly funding?: readonly EndingFunding[];
  readonly contracts?: readonly EndingContract[];
  readonly constituencies?: readonly ConstituencyContact[];
  /** The work asked of each party against what it can give. */
  readonly delivery?: DeliveryCheck | undefined;
}

export interface KnownRisk {
  readonly id: string;
  /** Likelihood × impact, each 1 to 5. */
  readonly score: number;
  /** What it was before it changed the last time. */
  readonly before?: number;
  readonly challenges: readonly string[];
}

/** A precondition that is marked as blocked. */
export interface BlockedPrecondition {
  readonly id: string;
  /** Day on which it was marked. */
  readonly since: string;
  readonly challenges: readonly string[];
}

/** An action that is not done. */
export interface OpenAction {
  readonly id: string;
  readonly due: string;
  /** The body that asked for it. */
  readonly body?: string | undefined;
}

/** Money that ends while nothing takes its place. */
export interface EndingFunding {
  readonly id: string;
  /** Last day. */
  readonly ends: string;
  readonly initiative?: string | undefined;
}

/** The contract of a digital solution that has not ended. */
export interface EndingContract {
  /** Of the solution. */
  readonly id: string;
  /** Last day. */
  readonly ends: string;
}

/** When a party of a board last told of its constituency. */
export interface ConstituencyContact {
  readonly organisation: string;
  /** Day of the last contact, or the day from which one was expected. */
  readonly last: string;
}
