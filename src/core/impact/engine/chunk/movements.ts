import type { Block } from "../kernel/kernel.ts";
import type { Room } from "../kernel/room.ts";
import type { InitiativeProgram } from "../program/program.ts";
import { arraysOf, scaledSize, type RampArrays } from "../records/parts.ts";
import type { Records } from "../records/recorder.ts";
import type { PoolSheets } from "./pool-sheets.ts";

/** The records of an initiative that lie in a block: from, and to but not including. */
export interface RecordsInBlock {
  readonly records: Records;
  readonly from: number;
  readonly to: number;
}

interface Sheets {
  readonly demand: number;
  readonly freed: number;
}

/**
 * Takes from each sector the work that arrives there: of what a pool gives up, each initiative
 * moves a part in proportion to its own.
 */
export function moveWork(
  room: Room,
  { uses, scale }: InitiativeProgram,
  { records, from, to }: RecordsInBlock,
  { firstDraw, years, lanes }: Block,
  pools: readonly PoolSheets[],
  sectors: readonly Sheets[],
): void {
  const arrays = arraysOf(room, records);
  const { floats } = room;
  const grown = new Float64Array(years);
  for (const [u, { pool, arrival, isFixed }] of uses.entries()) {
    if (arrival === undefined) continue;
    const { size, most, rate } = arrays.uses[u]!;
    const { sector, share, left, separately } = pools[pool]!;
    const demand = sectors[sector]!.demand >> 2;
    const there = sectors[arrival.sector]!.freed >> 2;
    for (let record = from; record < to; record++) {
      fillGrown(arrays.ramp, record, grown);
      const draw = arrays.chosen[record]!;
      const row = (draw - firstDraw) * lanes;
      const ofSector = floats[(share >> 2) + draw]!;
      for (let y = arrays.ramp.first[record]!; y < years; y++) {
        const work = floats[demand + row + y]!;
        const all = floats[(separately >> 2) + row + y]!;
        if (all <= 0) continue;
        const full = scaledSize(size[record]!, scale, most?.[record] ?? Infinity, y);
        const part = (isFixed ? Math.min(full / work, 1) : full) * grown[y]!;
        const people = (ofSector * work * (1 - floats[(left >> 2) + row + y]!) * part) / all;
        floats[there + row + y]! -= people * rate![record]!;
      }
    }
  }
}

/**
 * Adds people who come or stay: each year those who arrive, and what is left of those before.
 *
 *   people(t) = people(t − 1) · (1 − dropOut) + flow · r(t − lag)
 */
export function supplyPeople(
  room: Room,
  { supplies, scale }: InitiativeProgram,
  { records, from, to }: RecordsInBlock,
  { firstDraw, years, lanes }: Block,
  sectors: readonly Sheets[],
): void {
  const arrays = arraysOf(room, records);
  const { floats } = room;
  const grown = new Float64Array(years);
  for (const [s, { sector }] of supplies.entries()) {
    const { ramp, flow, dropOut } = arrays.supplies[s]!;
    const freed = sectors[sector]!.freed >> 2;
    for (let record = from; record < to; record++) {
      fillGrown(ramp, record, grown);
      const row = (arrays.chosen[record]! - firstDraw) * lanes;
      let people = 0;
      for (let y = ramp.first[record]!; y < years; y++) {
        const arrive = scaledSize(flow[record]!, scale, Infinity, y) * grown[y]!;
        people = people * (1 - dropOut[record]!) + arrive;
        floats[freed + row + y]! += people;
      }
    }
  }
}

/**
 * Writes how far a record has grown, from its first year on.
 * @param out by year; what is before the first stays as it was
 */
function fillGrown({ first, odds, decay }: RampArrays, record: number, out: Float64Array): void {
  let now = odds[record]!;
  for (let y = first[record]!; y < out.length; y++) {
    out[y] = 1 / (1 + now);
    now *= decay[record]!;
  }
}
