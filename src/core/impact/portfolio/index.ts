export { choose, type Aim, type Best } from "./choose.ts";
export { checkProblem } from "./check-problem.ts";
export type { PortfolioProblem, Candidate, StartOption } from "./problem.ts";
export type { LinearProgram, OpenProgram, Row, Solver } from "./solver.ts";
