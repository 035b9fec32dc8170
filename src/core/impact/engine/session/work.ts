import type { Driven, Driver, Program } from "../program/program.ts";
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
  const lanes = (s: number, side: "demand" | "gap") => {
    const all = new Float32Array(draws * years);
    let firstDraw = 0;
    for (const { setting, draws: count } of chunks) {
      for (const { times, row } of setting.sectors[s]![side])
        for (let y = 0; y < years; y++) {
          const at = y * draws + firstDraw;
          const value = row[y]!;
          if (times === undefined) for (let d = 0; d < count; d++) all[at + d]! += value;
          else for (let d = 0; d < count; d++) all[at + d]! += times[d]! * value;
        }
      firstDraw += count;
    }
    return all;
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
      demand: lanes(s, "demand"),
      gap: lanes(s, "gap"),
      ftePerPerson: joined(({ setting }) => setting.sectors[s]!.ftePerPerson),
    })),
    poolShares: program.pools.map((_, p) => joined(({ setting }) => setting.poolShares[p]!)),
    drivers: program.drivers.map((driver, d) => ({
      ...driver,
      sectors: sectors.map((s) => drivenBy(d, s)),
    })),
  };
}
