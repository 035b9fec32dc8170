import type { InitiativeProgram, PoolUse } from "../program/program.ts";
import { scaledSize, type RecordArrays, type UseArrays } from "../records/parts.ts";
import { Course, type Drawn } from "./course.ts";
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

/** People of work in the sector of a pool, in the year that is looked at; a value for each draw. */
export type DemandIn = (pool: number) => Float32Array;

/** @param y place of the year in the model */
export function effectIn(y: number, drawn: Drawn, demandIn: DemandIn): YearEffect {
  const course = new Course(drawn);
  const growth = new Float64Array(drawn.records.chosen.length);
  for (let year = drawn.firstYear; year < y; year++) course.enter(year, growth);
  return nextEffect(y, course, demandIn, growth);
}

/**
 * The same of a course that comes from the year before.
 * @param growth room for how far each record has grown
 */
export function nextEffect(
  y: number,
  course: Course,
  demandIn: DemandIn,
  growth: Float64Array,
): YearEffect {
  const { program, records } = course.drawn;
  course.enter(y, growth);
  return {
    chosen: records.chosen,
    uses: program.uses.map((use, u): UseEffect => {
      const { added, most, rate } = records.uses[u]!;
      return {
        pool: use.pool,
        taken: grown(fullParts(y, course.drawn, u, demandIn), growth),
        ...(added && { added: grown(scaled(added, most, program.scale, y), growth) }),
        ...(use.arrival && { arrival: { sector: use.arrival.sector, rate: rate! } }),
      };
    }),
    staff: program.supplies.map(({ sector }, s) => ({ sector, people: course.staff(s) })),
  };
}

/** Parts that a use takes away at full size. @param u its place in the program */
export function fullParts(
  y: number,
  { program, records: { chosen, uses } }: Recorded,
  u: number,
  demandIn: DemandIn,
): Float64Array {
  const { isFixed, pool }: PoolUse = program.uses[u]!;
  const { size, most }: UseArrays = uses[u]!;
  const parts = scaled(size, most, program.scale, y);
  // The recorder holds every other size within the pool.
  if (!isFixed && program.scale === undefined) return parts;
  const demand = demandIn(pool);
  for (let j = 0; j < parts.length; j++) parts[j] = partOf(parts[j]!, isFixed, demand[chosen[j]!]!);
  return parts;
}

function scaled(
  sizes: Float32Array,
  most: Float32Array | undefined,
  scale: readonly number[] | undefined,
  y: number,
): Float64Array {
  const column = new Float64Array(sizes);
  if (scale === undefined) return column;
  for (let j = 0; j < column.length; j++)
    column[j] = scaledSize(column[j]!, scale, most === undefined ? Infinity : most[j]!, y);
  return column;
}

function grown(column: Float64Array, growth: Float64Array): Float64Array {
  for (let j = 0; j < column.length; j++) column[j]! *= growth[j]!;
  return column;
}
