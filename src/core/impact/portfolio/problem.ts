/**
 * What there is to choose from, and within which limits. Plain data, so that it can be sent to a
 * thread. Each array of numbers holds one value for each scenario: a possible future of the year
 * that is looked at, all equally likely.
 */
export interface PortfolioProblem {
  /** People short when nothing is chosen. */
  readonly gap: Float64Array;
  /** Work of each pool, in people. */
  readonly pools: readonly Float64Array[];
  readonly candidates: readonly Candidate[];
  /** What has no budget here may cost anything. */
  readonly budgets: readonly Budget[];
  /** Who has no capacity here can do everything. */
  readonly capacities: readonly Capacity[];
}

/** An initiative that may be chosen, once. */
export interface Candidate {
  readonly id: string;
  /** The moments at which it may start, the earliest first. */
  readonly options: readonly StartOption[];
  /** Candidates that must have started by the time it starts. */
  readonly needs: readonly string[];
  /** Candidates that it never goes together with; said on one side is enough. */
  readonly excludes: readonly string[];
}

/** What happens when an initiative starts in a quarter. */
export interface StartOption {
  readonly start: Quarter;
  /**
   * Parts of a pool's work that it takes away, 0 to below 1. Options on one pool combine as
   * 1 − Π(1 − part).
   */
  readonly parts: readonly { readonly pool: number; readonly part: Float64Array }[];
  /** People freed whatever else is chosen; negative where work is added. */
  readonly people: Float64Array;
  readonly costs: readonly Cost[];
  readonly work: readonly Work[];
}

/** A quarter as a whole number: 4 × year, plus 0 for the first to 3 for the fourth. */
export type Quarter = number;

/** Euro that one funder pays in one year; an empty name when nobody knows who pays. */
export interface Cost {
  readonly funder: string;
  readonly year: number;
  readonly euro: number;
}
/** Euro that there is for a year; of one funder, or of all together when none is named. */
export interface Budget {
  readonly funder?: string;
  readonly year: number;
  readonly euro: number;
}

/** FTE of one party in one quarter, to carry something out. */
export interface Work {
  readonly party: string;
  readonly quarter: Quarter;
  readonly fte: number;
}
/** FTE that a party can give in a quarter. */
export type Capacity = Work;

/** The quarter that a moment falls in, as a year with decimals: 2027.25 is the second of 2027. */
export const quarterOf = (moment: number): Quarter => Math.floor(moment * 4 + 1e-9);

/** The first moment of a quarter as a year with decimals. */
export const momentOf = (quarter: Quarter): number => quarter / 4;

export const yearOf = (quarter: Quarter): number => Math.floor(quarter / 4);
