import { apart } from "../../../../kernel/apart.ts";
import type { Distribution } from "../distribution.ts";
import { inputOf, type Input } from "../draw/input.ts";
import type { Model } from "../model.ts";
import type { Driven, Program, Setting, Term } from "./program.ts";

/** Which factor of a setting turns minutes a year into a part of a pool's work. */
export const factorOfPool = (pool: number): number => pool;

/** Which factor turns people's work that leaves one sector into people that it takes in another. */
export const factorOfShift = ({ pools, sectors }: Model, from: number, to: number): number =>
  pools.length + from * sectors.length + to;

const standardNormal: Distribution = { link: "identity", location: 0, scale: 1 };

/** What holds whatever the initiatives do: the work and the staff of each sector. */
export function settingOf(model: Model): Pick<Program, "common" | "drivers" | "setting"> {
  const { sectors, pools } = model;
  const common: Input[] = [];
  const column = (name: string, quantity: Distribution) => common.push(inputOf(name, quantity)) - 1;
  const growth = column("baseline/growthAfterAnchors", model.baseline.growthAfterAnchors);
  const hours = column("hours-per-fte-year", model.hoursPerFteYear);
  const drivers = {
    demand: column("baseline/demand", standardNormal),
    supply: column("baseline/supply", standardNormal),
  };
  const ofSectors = sectors.map(({ id, staff, ftePerPerson }) => ({
    staff: column(`sector:${id}/staff`, staff),
    ftePerPerson: column(`sector:${id}/ftePerPerson`, ftePerPerson),
    demand: column(`baseline/demand/${id}`, standardNormal),
    supply: column(`baseline/supply/${id}`, standardNormal),
  }));
  const shares = pools.map(({ id, shareOfSector }) =>
    column(`pool:${id}/shareOfSector`, shareOfSector),
  );

  const { correlation } = model.baseline;
  return {
    common,
    drivers: [
      { moves: "work", correlation },
      { moves: "gap", correlation },
    ],
    setting(columns): Setting {
      const poolShares = withinSectors(
        shares.map((share) => columns[share]!),
        model,
      );
      const ftes = ofSectors.map(({ ftePerPerson }) => columns[ftePerPerson]!);
      const driver = (side: "demand" | "supply", s: number) =>
        correlated(columns[drivers[side]]!, columns[ofSectors[s]![side]]!, correlation);
      return {
        poolShares,
        sectors: sectors.map((sector, s) => ({
          ftePerPerson: ftes[s]!,
          ...sectorTerms(model, sector, {
            staff: columns[ofSectors[s]!.staff]!,
            growth: columns[growth]!,
            demand: driver("demand", s),
            supply: driver("supply", s),
          }),
        })),
        factors: [
          // Minutes a year as a part of the pool's work, times the demand of its sector.
          ...pools.map(({ sector }, p) =>
            partPerMinute(columns[hours]!, poolShares[p]!, ftes[sector]!),
          ),
          // Hours are exchanged for hours, so heads are converted by the FTE per person of both.
          ...ftes.flatMap((from) => ftes.map((to) => quotient(from, to))),
        ],
      };
    },
  };
}

// Loops that are handed arrays alone: `map` makes an object of every number.

const partPerMinute = apart(
  (hours: Float32Array, share: Float32Array, fte: Float32Array): Float32Array => {
    const out = new Float32Array(hours.length);
    for (let d = 0; d < out.length; d++) out[d] = 1 / (60 * hours[d]! * share[d]! * fte[d]!);
    return out;
  },
);

const quotient = apart((a: Float32Array, b: Float32Array): Float32Array => {
  const out = new Float32Array(a.length);
  for (let d = 0; d < out.length; d++) out[d] = a[d]! / b[d]!;
  return out;
});

const product = apart((a: Float32Array, b: Float32Array): Float32Array => {
  const out = new Float32Array(a.length);
  for (let d = 0; d < out.length; d++) out[d] = a[d]! * b[d]!;
  return out;
});

/** √ρ · common + √(1 − ρ) · own */
const correlated = apart(
  (common: Float32Array, own: Float32Array, correlation: number): Float32Array => {
    const [ofCommon, ofOwn] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
    const out = new Float32Array(own.length);
    for (let d = 0; d < out.length; d++) out[d] = ofCommon * common[d]! + ofOwn * own[d]!;
    return out;
  },
);

/**
 * Demand and gap of a sector, each a sum of terms:
 *
 *   demand = (staff + median gap) · (1 + demandSpread · Z)     supply = staff · (1 + supplySpread · Z′)
 *   median gap = anchored + growth · beyond                    gap = demand − supply
 *
 * One Z runs through all years of a draw, so the fan opens smoothly. Both sides are symmetric
 * around their middle, so the median of the gap is the median gap.
 */
function sectorTerms(
  { baseline: { demandSpread, supplySpread } }: Model,
  { anchored, beyond }: Model["sectors"][number],
  { staff, growth, demand, supply }: Record<"staff" | "growth" | "demand" | "supply", Float32Array>,
): Pick<Setting["sectors"][number], "demand" | "gap" | "drivers"> {
  const by = (row: readonly number[], spread: readonly number[]) =>
    row.map((value, y) => value * spread[y]!);
  const ofDemand: Driven = {
    z: demand,
    size: [
      { times: staff, row: demandSpread },
      { row: by(anchored, demandSpread) },
      { times: growth, row: by(beyond, demandSpread) },
    ],
  };
  const ofSupply: Driven = {
    z: supply,
    size: [{ times: staff, row: supplySpread.map((spread) => -spread) }],
  };
  const shared: Term[] = [{ row: anchored }, { times: growth, row: beyond }, ...driven(ofDemand)];
  return {
    demand: [...shared, { times: staff, row: anchored.map(() => 1) }],
    gap: [...shared, ...driven(ofSupply)],
    drivers: [ofDemand, ofSupply],
  };
}

/** What a driver adds. */
const driven = ({ z, size }: Driven): Term[] =>
  size.map(({ times, row }) => ({ times: times === undefined ? z : product(times, z), row }));

/**
 * Parts of a sector that the pools take. Where a draw hands out more than the whole sector, all
 * pools of the sector shrink alike: no more work can be saved than there is.
 */
function withinSectors(shares: readonly Float32Array[], { sectors, pools }: Model): Float32Array[] {
  const within = shares.map((share) => share.slice());
  for (const sector of sectors.keys()) {
    const own = within.filter((_, pool) => pools[pool]!.sector === sector);
    const sum = new Float64Array(own[0]?.length ?? 0);
    for (const share of own) for (let d = 0; d < sum.length; d++) sum[d]! += share[d]!;
    for (const share of own)
      for (let d = 0; d < sum.length; d++) if (sum[d]! > 1) share[d]! /= sum[d]!;
  }
  return within;
}
