export { choose, type Aim } from "./choose.ts";
export { choiceOfRegion, type Room } from "./choice-of-region.ts";
export type { Effort } from "./effort.ts";
export type { RegionChoice } from "./portfolio-of.ts";
export type { Price } from "./prices.ts";
export type { Candidate, PortfolioProblem, Quarter, StartOption } from "./problem.ts";
export { regionPortfolio, type Picked, type RegionPortfolio } from "./region-portfolio.ts";
export type { LinearProgram, OpenProgram, Row, Solver } from "./solver.ts";
export type { WhyNot } from "./why-not.ts";
