import { apart } from "../../../../kernel/apart.ts";
import type { Driven, Driver, Program, Term } from "../program/program.ts";
import type { PoolWork } from "./lane-loops.ts";
import type { Circumstances } from "../records/setting-drawer.ts";

/**
 * Work and gap of each sector without the plan, in people: a column of draws for each year, one
 * after the other, so that year y of draw d stands at y × draws + d.
 */
export interface Work {
  readonly draws: number;
  readonly years: number;
  readonly sectors: readonly {
    readonly demand: Float32Array;
    readonly gap: Float32Array;
    readonly ftePerPerson: Float32Array;
  }[];
  /** Part of its sector that each pool is; a value for each draw. */
  readonly poolShares: readonly Float32Array[];
  /** What is normal in the gap, with its part in each sector. */
  readonly drivers: readonly (Driver & { readonly sectors: readonly Driven[] })[];
}

/** One year of a lane. */
export const yearOf = <L extends Float32Array | Float64Array>(lane: L, draws: number, y: number) =>
  lane.subarray(y * draws, (y + 1) * draws) as L;

/** The work of a pool in one year. */
export function poolWork(work: Work, { pools }: Program, pool: number, y: number): PoolWork {
  const { demand } = work.sectors[pools[pool]!.sector]!;
  return { share: work.poolShares[pool]!, demand: yearOf(demand, work.draws, y) };
}

/** @param chunks all draws, chunk after chunk */
export function workOf(program: Program, chunks: readonly Circumstances[]): Work {
  const { years } = program;
  const draws = chunks.reduce((sum, chunk) => sum + chunk.draws, 0);
  const joined = (columnOf: (chunk: Circumstances) => Float32Array) => {
    const all = new Float32Array(draws);
    let at = 0;
    for (const chunk of chunks) {
      all.set(columnOf(chunk), at);
      at += chunk.draws;
    }
    return all;
  };
  const lanesOf = (s: number) => {
    const lane = () => new Float32Array(draws * years);
    const lanes = { demand: lane(), gap: lane() };
    let firstDraw = 0;
    for (const { setting, draws: count } of chunks) {
      const { demand, gap } = setting.sectors[s]!;
      // What both begin with is summed once.
      const both = demand.filter((term) => gap.includes(term));
      for (let y = 0; y < years; y++) {
        const from = y * draws + firstDraw;
        const work = lanes.demand.subarray(from, from + count);
        const short = lanes.gap.subarray(from, from + count);
        for (const term of both) addTerm(work, term, y);
        short.set(work);
        for (const term of demand) if (!both.includes(term)) addTerm(work, term, y);
        for (const term of gap) if (!both.includes(term)) addTerm(short, term, y);
      }
      firstDraw += count;
    }
    return lanes;
  };
  const drivenBy = (driver: number, s: number): Driven => {
    const of = ({ setting }: Circumstances) => setting.sectors[s]!.drivers[driver]!;
    return {
      z: joined((chunk) => of(chunk).z),
      size: of(chunks[0]!).size.map(({ row, times }, term) => ({
        row,
        ...(times && { times: joined((chunk) => of(chunk).size[term]!.times!) }),
      })),
    };
  };
  const sectors = Array.from({ length: program.sectors }, (_, s) => s);
  return {
    draws,
    years,
    sectors: sectors.map((s) => ({
      ...lanesOf(s),
      ftePerPerson: joined(({ setting }) => setting.sectors[s]!.ftePerPerson),
    })),
    poolShares: program.pools.map((_, p) => joined(({ setting }) => setting.poolShares[p]!)),
    drivers: program.drivers.map((driver, d) => ({
      ...driver,
      sectors: sectors.map((s) => drivenBy(d, s)),
    })),
  };
}

function addTerm(out: Float32Array, { times, row }: Term, y: number): void {
  const value = row[y]!;
  if (value === 0) return;
  if (times === undefined) addNumber(out, value);
  else addProduct(out, times, value);
}

// Loops that are handed arrays alone: see `lane-loops.ts`.

const addNumber = apart((out: Float32Array, value: number): void => {
  for (let d = 0; d < out.length; d++) out[d]! += value;
});

const addProduct = apart((out: Float32Array, column: Float32Array, value: number): void => {
  for (let d = 0; d < out.length; d++) out[d]! += column[d]! * value;
});
