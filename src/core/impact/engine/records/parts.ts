import type { Room } from "../kernel/room.ts";
import type { Records } from "./recorder.ts";

/** The records of one initiative as arrays, for what is not worth a kernel. */
export interface RecordArrays {
  readonly chosen: Uint32Array;
  readonly ramp: RampArrays;
  readonly uses: readonly UseArrays[];
  readonly supplies: readonly SupplyArrays[];
}

/**
 * Growth: nothing before the first year, then 1/(1 + odds), odds times decay from year to year. So
 *
 *   r(t) = 1 / (1 + 9 · 81^(−(t − start) / rampYears))
 *
 * is 10 % at the start and 90 % after `rampYears`.
 */
export interface RampArrays {
  readonly first: Uint32Array;
  readonly odds: Float32Array;
  readonly decay: Float32Array;
}

export interface UseArrays {
  /** Part of the pool, or people when fixed; zero or more, unless it compounds. */
  readonly size: Float32Array;
  readonly added?: Float32Array;
  readonly most?: Float32Array;
  readonly rate?: Float32Array;
}

export interface SupplyArrays {
  readonly ramp: RampArrays;
  readonly flow: Float32Array;
  readonly dropOut: Float32Array;
}

/** Views of records in the memory of a kernel, valid until the next chunk. */
export function arraysOf(room: Room, records: Records): RecordArrays {
  const { count } = records;
  const column = (place: number) => room.column(place, count);
  const columnIfAny = <K extends string>(name: K, place: number) =>
    (place === 0 ? {} : { [name]: column(place) }) as { readonly [name in K]?: Float32Array };
  const rampOf = ({ first, odds, decay }: Records["ramp"]): RampArrays => ({
    first: room.wordColumn(first, count),
    odds: column(odds),
    decay: column(decay),
  });
  return {
    chosen: room.wordColumn(records.chosen, count),
    ramp: rampOf(records.ramp),
    uses: records.uses.map(({ size, added, most, rate }) => ({
      size: column(size),
      ...columnIfAny("added", added),
      ...columnIfAny("most", most),
      ...columnIfAny("rate", rate),
    })),
    supplies: records.supplies.map(({ ramp, flow, dropOut }) => ({
      ramp: rampOf(ramp),
      flow: column(flow),
      dropOut: column(dropOut),
    })),
  };
}

/** The size of a record in a year: what was decided, but never more people than there are. */
export const scaledSize = (
  size: number,
  scale: readonly number[] | undefined,
  most: number,
  y: number,
): number => (scale === undefined ? size : size * Math.min(scale[y]!, most));
