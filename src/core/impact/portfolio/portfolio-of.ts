import { medianOf } from "../engine/distribution.ts";
import type { Subject } from "../engine/forecast.ts";
import type { Initiative, Model } from "../engine/model.ts";
import { DrawnModel } from "../engine/session/drawn-model.ts";
import { DrawnYear } from "../engine/session/drawn-year.ts";
import { aloneIn } from "./alone.ts";
import { workAndCost, type Effort, type Window } from "./effort.ts";
import {
  momentOf,
  yearOf,
  type Budget,
  type PortfolioProblem,
  type Quarter,
  type StartOption,
} from "./problem.ts";
import { hasBegun, startingIn } from "./starts.ts";

/** What a region may choose from, as plain data. */
export interface RegionChoice {
  readonly model: Model;
  /** The year whose gap counts; one of the model. */
  readonly year: number;
  /** The quarters in which something may start; the last one ends the choice, not the work. */
  readonly starts: Window;
  /** Of every initiative of the model; without them nothing takes work or money. */
  readonly efforts: readonly Effort[];
  /** Full-time jobs that parties can give at any time. */
  readonly capacities: readonly { readonly organisation: string; readonly fte: number }[];
  readonly budgets: readonly Budget[];
  /** Scenarios, and what they are drawn from. */
  readonly draws: number;
  readonly seed: number;
}

/**
 * The problem of a region. What has begun either goes on or stops; everything else may start in
 * any quarter, and then without the uncertainty of its start. Both count for the gap of one year;
 * work and cost count until that year ends.
 */
export function portfolioOf(choice: RegionChoice): PortfolioProblem {
  const { model, year, starts, draws, seed } = choice;
  const window = { from: starts.from, to: 4 * year + 3 };
  const quarters = Array.from({ length: starts.to - starts.from + 1 }, (_, q) => starts.from + q);
  const effortOf = new Map<Subject, Effort>(choice.efforts.map((one) => [one.subject, one]));
  const drawn = new DrawnYear(new DrawnModel(model, { draws, seed }), year);
  const candidates = model.initiatives.map((initiative) => {
    const effort = effortOf.get(initiative.subject);
    const option = (start: Quarter, moment: number, starting: Initiative): StartOption => ({
      start,
      ...aloneIn(drawn, starting),
      ...(effort === undefined
        ? { work: [], costs: [] }
        : workAndCost(effort, moment, medianOf(initiative.rampYears), window)),
    });
    return {
      id: initiative.subject,
      options: hasBegun(initiative, starts.from)
        ? [option(starts.from, medianOf(initiative.start), initiative)]
        : quarters.map((quarter) =>
            option(quarter, momentOf(quarter), startingIn(initiative, quarter)),
          ),
      needs: effort?.needs ?? [],
      excludes: effort?.excludes ?? [],
    };
  });
  return {
    gap: drawn.gap(),
    pools: [...model.pools.keys()].map((pool) => drawn.work(pool)),
    candidates,
    budgets: choice.budgets.filter((one) => one.year >= yearOf(window.from) && one.year <= year),
    capacities: choice.capacities.flatMap(({ organisation, fte }) =>
      Array.from({ length: window.to - window.from + 1 }, (_, q) => ({
        party: organisation,
        quarter: window.from + q,
        fte,
      })),
    ),
  };
}
