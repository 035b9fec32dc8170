import { improve, type Choice } from "./improve.ts";
import { limitsOf, type Limit } from "./limits.ts";
import type { PortfolioProblem } from "./problem.ts";
import { remainingGap, type RemainingGap } from "./remaining.ts";
import { rounded } from "./rounded.ts";
import type { OpenProgram, Row, Solver } from "./solver.ts";
import { tailOf } from "./tail.ts";

/** What counts, and how hard to look for it. */
export interface Aim {
  /**
   * Part of the scenarios that counts, the worst first; above 0 to 1. With 1 the mean of all
   * futures is made as good as it can be, with 0.1 that of the worst tenth.
   */
  readonly tail: number;
  /** Difference with the best there can be that is good enough, as part of the remaining gap. */
  readonly gap: number;
  /** After this no new search begins. */
  readonly seconds: number;
}

/** The best choice that was found, and how much better another could be. */
export interface Best extends Choice {
  /** No choice leaves fewer people short than this. */
  readonly bound: number;
  /** People less that remain for one more on each limit, around the best choice in fractions. */
  readonly prices: Float64Array;
  readonly limits: readonly Limit[];
}

/** Planes tried before whole options are asked for; more of them hardly raise the bound. */
const mostPlanes = 16;
/** Part of the gap that is left to the solver; the rest is for planes that are not there yet. */
const solversPart = 0.6;

/**
 * Chooses what to start and when: least remaining gap within all limits.
 *
 * The remaining gap is convex, and so is the mean of its worst part. Each plane that touches it
 * lies below it everywhere; the solver gets only the planes that it needs. First in fractions
 * (Kelley 1960), which gives a bound, prices, and a first choice by rounding; then in whole
 * options, from which a choice is improved further. What the solver cannot be below, no choice is.
 * @param problem checked: see `checkProblem`
 */
export function choose(problem: PortfolioProblem, aim: Aim, solver: Solver): Best {
  const gap = remainingGap(problem);
  const limits = limitsOf(problem);
  const began = solver.elapsed();
  const options = gap.options.length;
  const nothing = new Float64Array(options);
  const program = solver.open(programOf(options, limits, planeAt(gap, aim.tail, nothing).row));
  try {
    const relaxed = cut(program, gap, aim);
    let { bound } = relaxed;
    let best = improve(gap, limits, aim.tail, rounded(limits, relaxed.taken));
    const isCloseEnough = () =>
      best.remaining - bound <= aim.gap * Math.max(1, Math.abs(best.remaining));
    /** Whether a choice of the solver, made better, is close enough to the bound. */
    const look = (values: Float64Array, boundSoFar: number) => {
      const taken = values.slice(0, options).map(Math.round);
      const better = improve(gap, limits, aim.tail, taken);
      if (better.remaining < best.remaining) best = better;
      bound = Math.max(bound, boundSoFar);
      return isCloseEnough();
    };
    while (!isCloseEnough()) {
      const left = aim.seconds - (solver.elapsed() - began);
      if (left <= 0) break;
      program.add(planeAt(gap, aim.tail, best.taken).row);
      const start = Float64Array.from([...best.taken, best.remaining]);
      const found = program.solve(solversPart * aim.gap, left, start, look);
      if (found.values === undefined || look(found.values, found.bound)) break;
      program.add(planeAt(gap, aim.tail, found.values.slice(0, options).map(Math.round)).row);
    }
    // Rounding of the solver may leave the bound a hair above what was found.
    return { ...best, bound: Math.min(bound, best.remaining), prices: relaxed.prices, limits };
  } finally {
    program.close();
  }
}

/** Adds planes where the relaxed choice is, until they touch it there. */
function cut(program: OpenProgram, gap: RemainingGap, { tail, gap: wanted }: Aim) {
  for (let planes = 0; ; planes++) {
    const { cost: bound, values, prices } = program.relax();
    const taken = values.slice(0, gap.options.length);
    const plane = planeAt(gap, tail, taken);
    const closeEnough = plane.remaining - bound <= 0.1 * wanted * Math.max(1, Math.abs(bound));
    if (closeEnough || planes === mostPlanes) return { bound, taken, prices };
    program.add(plane.row);
  }
}

/** Columns: each option, and last the people that remain, which is all that is minimised. */
function programOf(options: number, limits: readonly Limit[], firstPlane: Row) {
  const ofOptions = (value: number, last: number) =>
    Float64Array.from({ length: options + 1 }, (_, o) => (o < options ? value : last));
  return {
    cost: ofOptions(0, 1),
    lower: ofOptions(0, -Infinity),
    upper: ofOptions(1, Infinity),
    whole: options,
    rows: [...limits.map(({ row }) => row), firstPlane],
  };
}

/**
 * The plane that touches the mean of the worst part of the remaining gap at a point:
 * remaining ≥ mean there + slope · (taken − there).
 */
function planeAt(gap: RemainingGap, tail: number, there: Float64Array) {
  const point = gap.at(there);
  const { mean, weights } = tailOf(point.remaining, tail);
  const slope = point.slope(weights);
  const columns = [...slope.keys()].filter((o) => slope[o] !== 0);
  const row: Row = {
    columns: Int32Array.from([...columns, slope.length]),
    factors: Float64Array.from([...columns.map((o) => -slope[o]!), 1]),
    least: mean - slope.reduce((sum, s, o) => sum + s * there[o]!, 0),
    most: Infinity,
  };
  return { remaining: mean, row };
}
