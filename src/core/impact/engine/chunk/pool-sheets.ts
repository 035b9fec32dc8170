import { chunkDraws } from "../draw/chunk-draws.ts";
import { effectKinds, effectWords } from "../kernel/kernel.ts";
import type { Room } from "../kernel/room.ts";
import type { InitiativeProgram, PoolUse, Program } from "../program/program.ts";
import type { Records } from "../records/recorder.ts";

/** Places of the sheets of a pool, and of its part of the sector. */
export interface PoolSheets {
  readonly sector: number;
  /** A column of the chunk. */
  readonly share: number;
  /** Part of the work that is left; 0 when nobody takes any away. */
  readonly left: number;
  /** Part that is added; 0 when nobody adds any. */
  readonly added: number;
  /** Σ of the parts, as if each were alone; 0 when no work leaves for another sector. */
  readonly separately: number;
}

/** @param sheet takes room for one */
export function poolSheets(room: Room, program: Program, sheet: () => number): PoolSheets[] {
  const uses = program.initiatives.flatMap((initiative) => initiative.uses);
  return program.pools.map(({ sector }, pool) => {
    const own = uses.filter((use) => use.pool === pool);
    const sheetIf = (test: (use: PoolUse) => boolean) => (own.some(test) ? sheet() : 0);
    return {
      sector,
      share: room.take(chunkDraws),
      left: sheetIf(() => true),
      added: sheetIf(({ sign }) => sign === "either"),
      separately: sheetIf(({ arrival }) => arrival !== undefined),
    };
  });
}

/** What an initiative does to sheets, as words for the kernel; see `effectWords`. */
export interface Effects {
  readonly place: number;
  readonly count: number;
  readonly isPlain: boolean;
}

/** @param demandOf the sheet of each sector's demand */
export function effectsOf(
  room: Room,
  { uses, scale }: InitiativeProgram,
  records: Records,
  pools: readonly PoolSheets[],
  demandOf: (sector: number) => number,
  plain: { readonly ones: number; readonly endless: number },
): Effects {
  const scaleRow = scale ? room.put(scale) : plain.ones;
  const words = uses.flatMap((use, u) => {
    const { size, added, most } = records.uses[u]!;
    const pool = pools[use.pool]!;
    const demand = use.isFixed ? demandOf(pool.sector) : 0;
    const effect = (from: number, to: number, kind: number) => [
      from,
      to,
      kind,
      scaleRow,
      most || plain.endless,
      demand,
    ];
    const isPlain = scale === undefined && !use.isFixed;
    return [
      effect(size, pool.left, isPlain ? effectKinds.reduce : effectKinds.reduceScaled),
      ...(added ? [effect(added, pool.added, effectKinds.addScaled)] : []),
      ...(pool.separately ? [effect(size, pool.separately, effectKinds.addScaled)] : []),
    ].flat();
  });
  const kinds = words.filter((_, w) => w % effectWords === 2);
  return {
    place: room.putWords(words),
    count: kinds.length,
    isPlain: kinds.every((kind) => kind === effectKinds.reduce),
  };
}
