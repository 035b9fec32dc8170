// One choice from 120 initiatives and 12 quarters, in a process whose memory is no other's.
// `node bench-portfolio.js <tail>` prints one line of JSON.
import { highsSolver } from "../src/adapters/highs/highs-solver.ts";
import { choose } from "../src/core/impact/index.ts";
import { peakMegabytes } from "./peers/peak-megabytes.ts";
import { largeProblem } from "./portfolio-problem.ts";

/** What a choice took, and what is known of it. */
export interface PortfolioRun {
  readonly seconds: number;
  /** Of all processors together. */
  readonly processorSeconds: number;
  /** Part of what remains that may still be won, 0 to 1. */
  readonly gap: number;
  readonly peakMb: number;
}

const problem = largeProblem(1_000);
const solver = await highsSolver();
const began = process.cpuUsage();
const aim = { tail: Number(process.argv[2]), gap: 0.01, seconds: 60 };
const { remaining, bound } = choose(problem, aim, solver);
const { user, system } = process.cpuUsage(began);
const run: PortfolioRun = {
  seconds: solver.elapsed(),
  processorSeconds: (user + system) / 1e6,
  gap: (remaining - bound) / remaining,
  peakMb: peakMegabytes(),
};
console.log(JSON.stringify(run));
