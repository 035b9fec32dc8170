import type { Aim, RegionChoice, RegionPortfolio } from "../../core/impact/index.ts";
import type { Result } from "../../kernel/result.ts";

/** What is asked: the best choice of a region, for an aim and a budget. */
export interface PortfolioQuestion {
  readonly choice: RegionChoice;
  readonly aim: Aim;
  /** Euro a year for all together; left out when money is no limit. */
  readonly budget?: number;
}

export interface PortfolioRefused {
  /** computing: ask again in a while. busy: too many wait; it was not begun. */
  readonly kind: "computing" | "busy";
}

/** The best choices of a region. They take seconds, so whoever asks may have to come back. */
export interface Portfolios {
  /**
   * The answer when it is there within a moment; else it is computed meanwhile, and kept.
   * @param question of the same model while its model is the same object
   */
  best(question: PortfolioQuestion): Promise<Result<RegionPortfolio, PortfolioRefused>>;
  close(): Promise<void>;
}
