import type { CountedInPractice } from "../app/counted-in-practice.ts";
import type { RecordedChainEntry } from "../app/ports/chain-store.ts";
import type { KeptEvaluation } from "../app/ports/evaluation-store.ts";
import type { Assumptions, Forecast, Model } from "../core/impact/index.ts";
import type { IndicatorSet, Monitor } from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";
import type { Plan, PlanLookup, RegionOutline } from "../core/plan/index.ts";
import type { SteeringRules } from "../core/steering/index.ts";
import type { RecordedProgress } from "../app/ports/progress-store.ts";

/** All that pages of one region need. The same object until a new version or a new day arrives. */
export interface RegionView {
  readonly plan: Plan;
  readonly lookup: PlanLookup;
  readonly assumptions: Assumptions;
  readonly forecast: Forecast;
  /** The assumptions as the engine reads them: what the browser needs to compute for itself. */
  readonly model: Model;
  /** All of them, newest first; empty when nothing was reported. */
  readonly reports: readonly RecordedProgress[];
  /** What was told about the chains after the plan, in the order of recording. */
  readonly chainEntries: readonly RecordedChainEntry[];
  /** Evaluations of initiatives, the last that was kept first; withdrawn ones too. */
  readonly evaluations: readonly KeptEvaluation[];
  /** What the region measures; left out when its files measure nothing. */
  readonly measured?: Measured;
  /** How the region steers: its bodies, signals and changes. */
  readonly rules: SteeringRules;
  /** Outline of its areas, for maps. */
  readonly outline?: RegionOutline;
  /** True when the reports are made up to try things out: a banner says so on every page. */
  readonly example: boolean;
  /** Number of the version of the plan that is in force. */
  readonly version: number;
  /** First day on which it was, as 2026-11-21. */
  readonly inForceSince: string;
  /** Day on which the forecast was made, when that is after the day that is looked at. */
  readonly expectedOn?: string;
  /** For "now" in charts and planning, as 2026-11-21. */
  readonly today: string;
}

/** Indicators and what is known of them today. */
export interface Measured {
  readonly set: IndicatorSet;
  readonly monitor: Monitor;
  /** Every delivery that was taken in, newest first. */
  readonly snapshots: readonly Snapshot[];
  /** What people counted of the assumptions, as the files of the region say. */
  readonly counted: readonly CountedInPractice[];
}
