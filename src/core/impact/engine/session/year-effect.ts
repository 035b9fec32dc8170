import type { InitiativeProgram, PoolUse } from "../program/program.ts";
import {
  scaledSize,
  type RampArrays,
  type RecordArrays,
  type SupplyArrays,
  type UseArrays,
} from "../records/parts.ts";
import { partOf } from "./part-of.ts";

/** An initiative with records of what chance made of it. */
export interface Recorded {
  readonly program: InitiativeProgram;
  readonly records: RecordArrays;
}

/** What an initiative does in one year: columns have a value for each of its records. */
export interface YearEffect {
  /** Draws of the records, ascending. */
  readonly chosen: Uint32Array;
  readonly uses: readonly UseEffect[];
  /** People who come to work or stay. */
  readonly staff: readonly { readonly sector: number; readonly people: Float64Array }[];
}

export interface UseEffect {
  readonly pool: number;
  /** Part of the work of the pool that it takes away, as if it were alone: 0 to below 1. */
  readonly taken: Float64Array;
  /** Part that it adds; left out where it never does. */
  readonly added?: Float64Array;
  /** Where the work arrives, and how many people there for each person's work that leaves here. */
  readonly arrival?: { readonly sector: number; readonly rate: Float32Array };
}

/** As far as it has grown, or as if it were at full size from the first year on. */
export type Size = "grown" | "full";

/**
 * @param demandIn people of work in the sector of a pool, in the year; a value for each draw
 * @param y place of the year in the model
 */
export function yearEffect(
  { program, records }: Recorded,
  demandIn: (pool: number) => Float32Array,
  y: number,
  size: Size,
): YearEffect {
  const { scale } = program;
  const { chosen } = records;
  const growth = size === "grown" ? growthIn(records.ramp, y) : undefined;
  return {
    chosen,
    uses: program.uses.map((use, u): UseEffect => {
      const arrays = records.uses[u]!;
      const { added, rate } = arrays;
      const taken = partsTaken(use, arrays, chosen, demandIn(use.pool), scale, y);
      return {
        pool: use.pool,
        taken: times(taken, growth),
        ...(added && { added: times(partsAdded(added, arrays, scale, y), growth) }),
        ...(use.arrival && { arrival: { sector: use.arrival.sector, rate: rate! } }),
      };
    }),
    staff: program.supplies.map(({ sector }, s) => ({
      sector,
      people: staffIn(records.supplies[s]!, scale, y, size),
    })),
  };
}

/** At full size. */
function partsTaken(
  { isFixed }: PoolUse,
  { size, most }: UseArrays,
  chosen: Uint32Array,
  demand: Float32Array,
  scale: readonly number[] | undefined,
  y: number,
): Float64Array {
  const parts = Float64Array.from(size);
  if (scale !== undefined)
    for (let j = 0; j < parts.length; j++) parts[j] = scaledSize(parts[j]!, scale, most![j]!, y);
  for (let j = 0; j < parts.length; j++) parts[j] = partOf(parts[j]!, isFixed, demand[chosen[j]!]!);
  return parts;
}

function partsAdded(
  added: Float32Array,
  { most }: UseArrays,
  scale: readonly number[] | undefined,
  y: number,
): Float64Array {
  return Float64Array.from(added, (part, j) => scaledSize(part, scale, most?.[j] ?? Infinity, y));
}

function times(column: Float64Array, growth: Float64Array | undefined): Float64Array {
  if (growth !== undefined) for (let j = 0; j < column.length; j++) column[j]! *= growth[j]!;
  return column;
}

/** How far each record has grown; step by step as the ramp itself goes. */
function growthIn({ first, odds, decay }: RampArrays, y: number): Float64Array {
  const growth = new Float64Array(first.length);
  for (let j = 0; j < growth.length; j++) {
    if (y < first[j]!) continue;
    let now = odds[j]!;
    for (let year = first[j]!; year < y; year++) now *= decay[j]!;
    growth[j] = 1 / (1 + now);
  }
  return growth;
}

/** people(t) = people(t − 1) · (1 − dropOut) + flow · r(t − lag) */
function staffIn(
  { flow, dropOut, ramp: { first, odds, decay } }: SupplyArrays,
  scale: readonly number[] | undefined,
  y: number,
  size: Size,
): Float64Array {
  const staff = new Float64Array(flow.length);
  for (let j = 0; j < staff.length; j++) {
    const stay = 1 - dropOut[j]!;
    let now = odds[j]!;
    let people = 0;
    for (let year = size === "full" ? 0 : first[j]!; year <= y; year++) {
      const arrive = scaledSize(flow[j]!, scale, Infinity, year);
      people = people * stay + (size === "full" ? arrive : arrive / (1 + now));
      now *= decay[j]!;
    }
    staff[j] = people;
  }
  return staff;
}
