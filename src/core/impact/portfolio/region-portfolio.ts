import type { Range, Subject } from "../engine/forecast.ts";
import { rangeOf } from "../engine/statistics.ts";
import { checkProblem } from "./check-problem.ts";
import { choose, type Aim, type Best } from "./choose.ts";
import { portfolioOf, type RegionChoice } from "./portfolio-of.ts";
import { pricesOf, type Price } from "./prices.ts";
import type { Budget, PortfolioProblem, Quarter } from "./problem.ts";
import { remainingGap, type RemainingGap } from "./remaining.ts";
import type { Solver } from "./solver.ts";
import { hasBegun } from "./starts.ts";
import { addedBy, whyNot, type WhyNot } from "./why-not.ts";

/** The best choice of a region, with its reasons and its alternatives. */
export interface RegionPortfolio {
  readonly year: number;
  readonly scenarios: number;
  /** People short when nothing is chosen. */
  readonly nothing: Range;
  readonly picked: Picked;
  /** In the order of what they would add, the most first. */
  readonly notChosen: readonly WhyNot[];
  readonly prices: readonly Price[];
  /** The best choice for each of a handful of budgets, the smallest first. */
  readonly frontier: readonly Picked[];
}

/** One choice and what comes of it. */
export interface Picked {
  /** Euro a year that all together may cost; left out when money is no limit. */
  readonly budget?: number;
  /** What adds most first. */
  readonly chosen: readonly Chosen[];
  readonly freed: Range;
  readonly remaining: Range;
  /** People short in the worst part of the scenarios, which is what was made small. */
  readonly worst: number;
  /** No choice within the same limits leaves fewer. */
  readonly bound: number;
  /** Euro in the year that costs most. */
  readonly euroPerYear: number;
}

export interface Chosen {
  readonly subject: Subject;
  /** Left out when it has begun, and goes on. */
  readonly start?: Quarter;
  /** People more short without it. */
  readonly adds: number;
}

/** Parts of what everything costs that the frontier looks at. */
const levels = [0.125, 0.25, 0.5, 0.75];

/**
 * @param budget euro a year for all together; left out when money is no limit
 * @throws Error when the region gives no sound problem: a bug, for its assumptions were checked
 */
export function regionPortfolio(
  choice: RegionChoice,
  aim: Aim,
  budget: number | undefined,
  solver: Solver,
): RegionPortfolio {
  const problem = portfolioOf(choice);
  const faults = checkProblem(problem);
  if (faults.length > 0) throw new Error(`No portfolio: ${faults.join("; ")}`);
  const gap = remainingGap(problem);
  const years = new Set(gap.options.flatMap(({ costs }) => costs.map(({ year }) => year)));
  const within = (euro: number | undefined): PortfolioProblem => {
    const yearly = euro === undefined ? [] : [...years].map((year): Budget => ({ year, euro }));
    return { ...problem, budgets: [...problem.budgets, ...yearly] };
  };
  const pick = (euro: number | undefined) => {
    const best = choose(within(euro), aim, solver);
    return { best, picked: pickedFrom(best, euro, choice, gap, aim.tail) };
  };

  const free = pick(undefined);
  const asked = budget === undefined ? free : pick(budget);
  const frontier = levels
    .map((level) => pick(roundEuro(level * free.picked.euroPerYear)).picked)
    .concat(asked.picked, ...(budget === undefined ? [] : [free.picked]));
  return {
    year: choice.year,
    scenarios: choice.draws,
    nothing: rangeOf(problem.gap),
    picked: asked.picked,
    notChosen: whyNot(within(budget), gap, asked.best, aim.tail).toSorted(
      (a, b) => b.adds - a.adds,
    ),
    prices: pricesOf(asked.best),
    frontier: undominated(frontier, asked.picked),
  };
}

function pickedFrom(
  best: Best,
  budget: number | undefined,
  { model, starts }: RegionChoice,
  gap: RemainingGap,
  tail: number,
): Picked {
  const { remaining } = gap.at(best.taken);
  const { remaining: nothing } = gap.at(new Float64Array(best.taken.length));
  const adds = addedBy(gap, best, tail);
  const taken = [...best.taken.keys()].filter((o) => best.taken[o] === 1);
  return {
    ...(budget !== undefined && { budget }),
    chosen: taken
      .map((o): Chosen => {
        const initiative = model.initiatives[gap.owner[o]!]!;
        const { subject } = initiative;
        const { start } = gap.options[o]!;
        const has = hasBegun(initiative, starts.from);
        return { subject, adds: adds[o]!, ...(!has && { start }) };
      })
      .toSorted((a, b) => b.adds - a.adds),
    freed: rangeOf(nothing.map((people, w) => people - remaining[w]!)),
    remaining: rangeOf(remaining),
    worst: best.remaining,
    bound: best.bound,
    euroPerYear: mostInAYear(taken.flatMap((o) => gap.options[o]!.costs)),
  };
}

function mostInAYear(costs: readonly { readonly year: number; readonly euro: number }[]): number {
  const byYear = new Map<number, number>();
  for (const { year, euro } of costs) byYear.set(year, (byYear.get(year) ?? 0) + euro);
  return Math.max(0, ...byYear.values());
}

/** Whole ten thousands, the way people speak of budgets. */
const roundEuro = (euro: number) => Math.round(euro / 10_000) * 10_000;

/**
 * Choices for which no other costs as little and leaves as few people short, the cheapest first.
 * @param kept stays in any case
 */
function undominated(all: readonly Picked[], kept: Picked): Picked[] {
  const cheapestFirst = all.toSorted((a, b) => a.euroPerYear - b.euroPerYear || a.worst - b.worst);
  return cheapestFirst.filter(
    (one, i) =>
      one === kept ||
      cheapestFirst.slice(0, i).every((before) => before.worst > one.worst + smallest),
  );
}

/** People; less is no difference. */
const smallest = 0.5;
