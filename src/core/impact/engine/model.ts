import type { Distribution } from "./distribution.ts";
import type { Subject } from "./forecast.ts";

/**
 * A region's plan and assumptions as the engine reads them: numbers and indices, plain data that
 * can be sent to a browser worker. Lists are sorted by id, so that the order in which somebody
 * wrote them down changes nothing.
 */
export interface Model {
  readonly region: string;
  readonly asOf: string;
  /** Consecutive, first to last. A year is looked at in its middle: 2032 is 2032.5. */
  readonly years: readonly number[];
  readonly baseline: Baseline;
  readonly sectors: readonly Sector[];
  /** Between any two guesses about initiatives, 0 to 1. */
  readonly judgementCorrelation: number;
  /** Chance that each precondition is met. */
  readonly preconditions: readonly { readonly id: string; readonly met: Distribution }[];
  readonly pools: readonly Pool[];
  readonly hoursPerFteYear: Distribution;
  readonly initiatives: readonly Initiative[];
}

interface Baseline {
  /** Standard deviation of demand and of supply by year, as part of itself. */
  readonly demandSpread: readonly number[];
  readonly supplySpread: readonly number[];
  /** Between any two sectors, of what drives demand and of what drives supply; 0 to 1. */
  readonly correlation: number;
  readonly growthAfterAnchors: Distribution;
}

/** Median gap in people = `anchored` + growthAfterAnchors × `beyond`, both by year. */
interface Sector {
  readonly id: string;
  readonly staff: Distribution;
  readonly ftePerPerson: Distribution;
  readonly anchored: readonly number[];
  readonly beyond: readonly number[];
}

interface Pool {
  readonly id: string;
  readonly sector: number;
  readonly shareOfSector: Distribution;
}

export interface Initiative {
  readonly subject: Subject;
  readonly start: Distribution;
  readonly rampYears: Distribution;
  readonly success: Distribution;
  readonly dependsOn: readonly number[];
  /**
   * How many take part in each year, compared with the plan: 0 once it has stopped. Left out when
   * it goes as the plan says.
   */
  readonly scale?: readonly number[];
  readonly mechanisms: readonly Mechanism[];
}

/** `input` names the random streams of a mechanism; `pool`, `to` and `sector` are indices. */
export type Mechanism = { readonly input: string } & (
  | {
      readonly kind: "avoided-demand";
      readonly pool: number;
      readonly reach: Distribution;
      readonly adoption: Distribution;
      readonly retention: Distribution;
      readonly effect: Distribution;
    }
  | {
      readonly kind: "productivity";
      readonly pool: number;
      readonly coverage: Distribution;
      readonly adoption: Distribution;
      readonly gain: Distribution;
    }
  | {
      readonly kind: "time-saved";
      readonly pool: number;
      readonly clients: Distribution;
      readonly adoption: Distribution;
      readonly minutesPerDay: Distribution;
      readonly daysPerYear: Distribution;
    }
  | {
      readonly kind: "shift";
      readonly pool: number;
      readonly to: number;
      readonly reach: Distribution;
      readonly adoption: Distribution;
      readonly retention: Distribution;
      readonly effect: Distribution;
      readonly exchange: Distribution;
    }
  | {
      readonly kind: "supply";
      readonly sector: number;
      readonly peoplePerYear: Distribution;
      readonly completion: Distribution;
      readonly lagYears: Distribution;
      readonly yearlyDropOut: Distribution;
    }
);
