import { chunkDraws } from "../draw/chunk-draws.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { Room } from "../kernel/room.ts";
import type { Program } from "../program/program.ts";
import { ColumnRun, type Columns, type Measure } from "./columns.ts";
import { ColumnReader, figuresPerColumn } from "./outlooks.ts";

/**
 * A run that threads take part in, each with a program of its own that is the same. Whoever is free
 * takes the next chunk, and when all are drawn, the next column to read. Chunks and columns do not
 * depend on each other: however many take part, the figures are the same to the last bit.
 */
export interface SharedRun {
  readonly seed: number;
  readonly columns: Columns;
  /** `figuresPerColumn` for each column. */
  readonly figures: Float64Array;
  /** How far it is: see `turn`. */
  readonly turns: Int32Array;
}

/** What stands in `turns`: the next chunk, chunks that are done, the next column, a wish to stop. */
const turn = { chunk: 0, drawn: 1, column: 2, stopped: 3 } as const;

/** A run that nobody has begun. */
export function sharedRun(
  { years, sectors }: Program,
  { draws, seed, measures }: { draws: number; seed: number; measures: readonly Measure[] },
): SharedRun {
  const columns = measures.length * (sectors + 1) * years;
  return {
    seed,
    columns: {
      draws,
      years,
      sectors,
      measures,
      values: new Float32Array(new SharedArrayBuffer(4 * columns * draws)),
    },
    figures: new Float64Array(new SharedArrayBuffer(8 * columns * figuresPerColumn)),
    turns: new Int32Array(new SharedArrayBuffer(16)),
  };
}

/**
 * Prepares to take part: tables of all inputs, and room for records and sheets.
 * @returns takes part until the run is finished or stopped
 */
export function participant(program: Program, kernel: Kernel, run: SharedRun): () => void {
  const { columns, figures, turns, seed } = run;
  const room = new Room(kernel);
  const columnRun = new ColumnRun(room, program, columns, seed);
  const reader = new ColumnReader(room, columns);
  const chunks = chunksOf(run);
  const isStopped = () => Atomics.load(turns, turn.stopped) === 1;

  return () => {
    for (let chunk = next(turns, turn.chunk); chunk < chunks; chunk = next(turns, turn.chunk)) {
      if (isStopped()) return;
      columnRun.run(chunk, columns);
      Atomics.add(turns, turn.drawn, 1);
      Atomics.notify(turns, turn.drawn);
    }
    for (let drawn = chunksDrawn(run); drawn < chunks; drawn = chunksDrawn(run)) {
      if (isStopped()) return;
      // Where more wants to run than can, who is woken may wait longer than who wakes by itself.
      Atomics.wait(turns, turn.drawn, drawn, 2);
    }
    const count = figures.length / figuresPerColumn;
    for (let column = next(turns, turn.column); column < count; column = next(turns, turn.column))
      reader.read(column, figures);
  };
}

export const chunksOf = ({ columns }: SharedRun): number => Math.ceil(columns.draws / chunkDraws);

/** Of the chunks, how many are drawn: progress, for who waits. */
export const chunksDrawn = ({ turns }: SharedRun): number => Atomics.load(turns, turn.drawn);

/** Lets all who take part stop after the chunk in hand. */
export function stopRun({ turns }: SharedRun): void {
  Atomics.store(turns, turn.stopped, 1);
  Atomics.notify(turns, turn.drawn);
}

const next = (turns: Int32Array, of: number) => Atomics.add(turns, of, 1);
