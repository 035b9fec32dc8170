import type { About, Period, PublicationState, Value } from "../observations/index.ts";
import type { FigureKind } from "../plan/index.ts";
import type { ProcessChart } from "../process-chart/index.ts";
import type { Indicator, TimelineEvent } from "./indicator.ts";

/** Something a reader must know to judge one value. */
export type PointWarning =
  /** The denominator is of an earlier period. */
  | { readonly kind: "older-denominator"; readonly period: Period }
  /** Brought from older municipal boundaries to those of today. */
  | { readonly kind: "other-boundaries"; readonly year: number }
  /** A part of the whole has no value: the whole has none either. */
  | { readonly kind: "parts-missing"; readonly parts: readonly About[] }
  /** A mean of areas, weighted by us; the source does not publish it. */
  | { readonly kind: "weighted-mean" };

/** The value of an indicator for one place and period. */
export interface IndicatorPoint {
  readonly period: Period;
  readonly value: Value;
  readonly state: PublicationState;
  readonly warnings: readonly PointWarning[];
  /** Ids of the snapshots it was computed from. */
  readonly snapshots: readonly string[];
  /** Since when it can be known: the latest of what it was computed from. */
  readonly knownFrom: Date;
  /** True when it was computed from a figure that its source changed since. */
  readonly revised: boolean;
}

/** Points of one place, oldest first. */
export interface IndicatorSeries {
  readonly about: About;
  readonly points: readonly IndicatorPoint[];
  readonly judgement: Judgement;
}

/** What the published rule says of a series; never a colour that somebody picks. */
export type Judgement =
  /** Nothing was measured yet. */
  | { readonly kind: "no-data" }
  /** There is no whole: each part has a judgement of its own. */
  | { readonly kind: "in-parts" }
  /** A forecast or an assumption: nothing was measured, so nothing is judged. */
  | { readonly kind: "not-measured" }
  /**
   * Fewer points than a chart needs: they are shown, no trend is judged. `points` are the last ones,
   * those since the last rebase.
   */
  | { readonly kind: "too-short"; readonly points: number; readonly needed: number }
  | { readonly kind: "judged"; readonly chart: ProcessChart };

/** Whether data are as new as their source promises. */
export interface Freshness {
  readonly lastPeriod?: Period;
  /** Day on which the last data were taken in, YYYY-MM-DD. */
  readonly retrievedOn?: string;
  /** Day on which newer data should be there; left out when the source promises none. */
  readonly expectedOn?: string;
  /** `expectedOn` has passed and nothing newer came. */
  readonly overdue: boolean;
}

/** How likely the target is reached in time. */
export type TargetOutlook =
  | { readonly kind: "no-target" }
  | { readonly kind: "cannot-tell"; readonly reason: OutlookRefused }
  | { readonly kind: "chance"; readonly chance: number; readonly by: string };

export type OutlookRefused =
  | "no-data"
  /** A forecast of its own: see its range. */
  | "not-measured"
  | "too-short"
  /** Its day has passed: the target is reached or missed. */
  | "past"
  /** Something changed: what it does to the target shows in a few points. */
  | "changed"
  /** A line is not drawn further ahead than it looks back. */
  | "too-far"
  /** All values are equal. */
  | "no-variation";

/** A reason to look at an indicator, computed. Most urgent kinds first. */
export type Attention =
  | {
      readonly kind: "special-cause";
      readonly direction: "concern" | "improvement";
      /** The part in which it is seen; left out when it is the whole. */
      readonly about?: About;
    }
  | { readonly kind: "target-out-of-reach"; readonly chance: number }
  | { readonly kind: "target-missed" }
  | { readonly kind: "overdue"; readonly since: string }
  | { readonly kind: "no-data" }
  | { readonly kind: "no-owner" };

/** One indicator with everything that is known of it. */
export interface IndicatorState {
  readonly indicator: Indicator;
  /** The softest kind among what it is computed from. */
  readonly kind: FigureKind;
  /** The line at the top: the region, the other area or the plan; without points when it has none. */
  readonly headline: IndicatorSeries;
  /** Per municipality, organisation or initiative; empty when the indicator has no parts. */
  readonly parts: readonly IndicatorSeries[];
  /** The country as a whole, when the source has it. */
  readonly nation?: IndicatorSeries;
  /** That of the headline, or "in-parts" when only parts have points. */
  readonly judgement: Judgement;
  readonly target: TargetOutlook;
  readonly freshness: Freshness;
  readonly attention: readonly Attention[];
  /** Its own events and changes of process, oldest first. */
  readonly events: readonly TimelineEvent[];
}

/** Everything measured, as it was known at a moment. */
export interface Monitor {
  /** Day of that moment, YYYY-MM-DD. */
  readonly knownOn: string;
  readonly indicators: readonly IndicatorState[];
}
