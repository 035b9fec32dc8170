import type { Model } from "../engine/model.ts";
import { accountPools } from "../engine/pool-account.ts";
import { fillParts } from "../engine/pool.ts";
import { sampleModel, type Sample } from "../engine/sample.ts";
import { fillSupply } from "../engine/supply.ts";
import { yearsOf } from "./years-of.ts";

/** People of work that one initiative takes from a sector and adds to it, one for each draw. */
export interface WorkColumns {
  /** Places in the model. */
  readonly initiative: number;
  readonly sector: number;
  readonly won: Float64Array;
  readonly borne: Float64Array;
}

type Visit = (columns: WorkColumns) => void;

/**
 * What every initiative does to every sector in one year, draw by draw: what is freed after
 * overlap, what is added, and what arrives from elsewhere. Together this is what the plan frees.
 * Columns are reused: read them during the visit.
 * @param y place of the year in the model
 */
export function eachWork(
  model: Model,
  y: number,
  options: { readonly draws: number; readonly seed: number },
  visit: Visit,
): void {
  const inYear = yearsOf(model, y, y + 1);
  eachPoolWork(inYear, sampleModel(inYear, options), visit);
  eachInflow(yearsOf(model, 0, y + 1), options, visit);
}

/** @param model of one year, so that a lane is a draw */
function eachPoolWork(model: Model, sample: Sample, visit: Visit): void {
  const { draws } = sample;
  const everybody = model.initiatives.map(() => true);
  const pools = accountPools(model, sample, everybody);
  const column = () => new Float64Array(draws);
  const [parts, here, there, none] = [column(), column(), column(), column()];
  for (const [initiative, { actions, succeeds }] of sample.initiatives.entries())
    for (const action of actions) {
      if (action.kind === "supply") continue;
      const { sector } = model.pools[action.pool]!;
      const { demand } = sample.sectors[sector]!;
      const { yields } = pools[action.pool]!;
      const share = sample.poolShares[action.pool]!;
      fillParts({ action, succeeds }, demand, parts);
      there.fill(0);
      for (let d = 0; d < draws; d++) {
        const part = parts[d]!;
        here[d] = part > 0 ? part * yields[d]! : 0;
        if (part < 0) there[d] = -part * share[d]! * demand[d]!;
      }
      visit({ initiative, sector, won: here, borne: there });
      if (action.arrival === undefined) continue;
      const { rate } = action.arrival;
      for (let d = 0; d < draws; d++) there[d] = here[d]! * rate[d]!;
      visit({ initiative, sector: action.arrival.sector, won: none, borne: there });
    }
}

/** People who came in the years before count as far as they stayed. */
function eachInflow(model: Model, options: Parameters<typeof eachWork>[2], visit: Visit): void {
  const inflowOnly = model.initiatives.map((initiative) => ({
    ...initiative,
    mechanisms: initiative.mechanisms.filter(({ kind }) => kind === "supply"),
  }));
  const years = model.years.length;
  const sample = sampleModel({ ...model, pools: [], initiatives: inflowOnly }, options);
  const lanes = new Float64Array(options.draws * years);
  const [won, none] = [new Float64Array(options.draws), new Float64Array(options.draws)];
  for (const [initiative, { actions, succeeds }] of sample.initiatives.entries())
    for (const action of actions) {
      if (action.kind !== "supply") continue;
      fillSupply(action, succeeds, lanes);
      for (let d = 0; d < options.draws; d++) won[d] = lanes[(d + 1) * years - 1]!;
      visit({ initiative, sector: action.sector, won, borne: none });
    }
}
