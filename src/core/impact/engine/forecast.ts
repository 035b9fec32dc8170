/** Raised whenever the same model and seed would give other figures. */
export const engineVersion = "impact-4";

/** The distribution of one quantity over all draws. */
export interface Range {
  readonly mean: number;
  /** 5th, 50th and 95th percentile: the ⌈p × draws⌉-th smallest draw. */
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Monte Carlo standard error of `mean`: how far another seed may move it. */
  readonly meanError: number;
}

export interface Chance {
  /** Chance that nobody is short (gap at or below zero), 0 to 1. */
  readonly chanceClosed: number;
  /** Monte Carlo standard error of `chanceClosed`. */
  readonly chanceError: number;
}

export interface GapRange extends Range, Chance {}

/** One entry for each of `Forecast.years`, in that order. */
export type ByYear<T> = readonly T[];

export interface Outlook<Short extends Range = GapRange> {
  /** Staff short without the plan. */
  readonly baseline: ByYear<Short>;
  /** Staff short with the plan. */
  readonly withPlan: ByYear<Short>;
  /** What the plan frees or adds, net: its own distribution, not a difference of percentiles. */
  readonly freed: ByYear<Range>;
}

/** The same outlook counted in heads and in full-time jobs. */
export interface Counts {
  readonly people: Outlook;
  readonly fte: Outlook;
}

export interface SectorOutlook extends Counts {
  readonly sector: string;
}

/** People and FTE short. */
export interface Gap {
  /** All sectors together: a surplus in one fills a shortage in another. */
  readonly total: Counts;
  readonly sectors: readonly SectorOutlook[];
}

/** Mean people of work that a sector is relieved of, and that it gets on top; both positive. */
export interface Ledger {
  readonly sector: string;
  readonly won: ByYear<number>;
  readonly borne: ByYear<number>;
}

/** What an assumption is about: "initiative:…" or "priority:…" followed by its id. */
export type Subject = `initiative:${string}` | `priority:${string}`;

export interface InitiativeOutcome {
  readonly subject: Subject;
  readonly switchedOn: boolean;
  /** Part of the draws in which it works out and all its preconditions are met. */
  readonly chanceOfSuccess: number;
  /** Mean people at full size if all goes well, without overlap or burden elsewhere. */
  readonly gross: ByYear<number>;
  /** Net people freed over all sectors, after overlap with others and burden elsewhere. */
  readonly realised: ByYear<Range>;
  /** Only the sectors that it touches. */
  readonly ledger: readonly Ledger[];
}

/** How far the initiatives on one pool want the same work; mean people. */
export interface PoolOutcome {
  readonly pool: string;
  readonly sector: string;
  /** All work of the pool. */
  readonly work: ByYear<number>;
  /** What the initiatives would free if each were alone. */
  readonly separately: ByYear<number>;
  /** What they free together; never more than `separately` or `work`. */
  readonly together: ByYear<number>;
  /** Extra work made in this pool itself. */
  readonly added: ByYear<number>;
}

/**
 * From gross to net in mean people freed, on the same draws:
 * gross − notSucceeding − notYetFullSize − overlap − burden = net.
 */
export interface Waterfall {
  readonly gross: ByYear<number>;
  readonly notSucceeding: ByYear<number>;
  readonly notYetFullSize: ByYear<number>;
  readonly overlap: ByYear<number>;
  /** Work that is added or that arrives elsewhere. */
  readonly burden: ByYear<number>;
  readonly net: ByYear<number>;
}

/** A time saving that would free more work than its pool holds, and is held at the pool. */
export interface Cap {
  readonly subject: Subject;
  readonly pool: string;
  /** Part of the draws in which it happens, in any year. */
  readonly chance: number;
}

/** Everything a forecast says, as plain data. */
export interface Forecast extends Gap {
  readonly engine: string;
  readonly region: string;
  /** Date of the assumptions. */
  readonly asOf: string;
  readonly draws: number;
  readonly seed: number;
  readonly switchedOff: readonly Subject[];
  readonly years: readonly number[];
  /** Per sector, summed over initiatives. */
  readonly ledger: readonly Ledger[];
  readonly initiatives: readonly InitiativeOutcome[];
  readonly pools: readonly PoolOutcome[];
  readonly waterfall: Waterfall;
  readonly caps: readonly Cap[];
}
