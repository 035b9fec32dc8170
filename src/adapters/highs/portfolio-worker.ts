import { parentPort } from "node:worker_threads";
import type { PortfolioQuestion } from "../../app/ports/portfolios.ts";
import { regionPortfolio, type RegionPortfolio } from "../../core/impact/index.ts";
import { highsSolver } from "./highs-solver.ts";

export interface PortfolioAsked {
  readonly id: number;
  readonly question: PortfolioQuestion;
}
export interface PortfolioAnswer {
  readonly id: number;
  readonly answer: RegionPortfolio;
}

const solver = highsSolver();

// What goes wrong here ends the thread, and who waits hears of it.
parentPort!.on("message", (asked: PortfolioAsked) => void answer(asked));

async function answer({ id, question }: PortfolioAsked): Promise<void> {
  const { choice, aim, budget } = question;
  const found = regionPortfolio(choice, aim, budget, await solver);
  parentPort!.postMessage({ id, answer: found } satisfies PortfolioAnswer);
}
