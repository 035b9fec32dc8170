import { chunkDraws } from "../draw/chunk-draws.ts";
import type { Block } from "../kernel/kernel.ts";
import type { Room } from "../kernel/room.ts";
import type { Program } from "../program/program.ts";
import { ChunkDrawer } from "../records/chunk-drawer.ts";
import { blockDraws, Propagator, type SectorSheets } from "./propagator.ts";

/** What people are counted: short without the plan, short with it, or freed by it. */
export const measures = ["baseline", "withPlan", "freed"] as const;
export type Measure = (typeof measures)[number];

/**
 * Columns of people, one for each measure, sector and year, and the draws of each side by side.
 * After the sectors comes their total: a surplus in one fills a shortage in another.
 */
export interface Columns {
  readonly draws: number;
  readonly years: number;
  readonly sectors: number;
  readonly measures: readonly Measure[];
  readonly values: Float32Array;
}

/** Where the draws of a column begin in `values`. @param sector place, or `sectors` for the total */
export const columnAt = (
  { draws, years, sectors }: Columns,
  measure: number,
  sector: number,
  year: number,
): number => ((measure * (sectors + 1) + sector) * years + year) * draws;

/** Runs a program and keeps what it comes to in columns. */
export class ColumnRun {
  readonly #room: Room;
  readonly #program: Program;
  readonly #chunks: ChunkDrawer;
  readonly #propagator: Propagator;
  readonly #sheet: number;
  readonly #total: number;
  /** A column of the chunk for each sector, the total, and each year; years in groups of four. */
  readonly #turned: readonly number[];

  constructor(room: Room, program: Program, columns: Columns, seed: number) {
    this.#room = room;
    this.#program = program;
    this.#chunks = new ChunkDrawer(room, program, seed);
    this.#propagator = new Propagator(room, program, this.#chunks.records);
    this.#sheet = room.take(blockDraws * this.#propagator.lanes);
    this.#total = room.take(blockDraws * this.#propagator.lanes);
    this.#turned = Array.from({ length: columns.measures.length * (program.sectors + 1) }, () =>
      room.take(this.#propagator.lanes * chunkDraws),
    );
  }

  /** Runs one chunk and writes its draws into the columns. */
  run(chunk: number, columns: Columns): void {
    const firstOfChunk = chunk * chunkDraws;
    const draws = Math.min(chunkDraws, columns.draws - firstOfChunk);
    const drawn = this.#chunks.draw(chunk, draws);
    this.#propagator.begin(drawn);
    for (let firstDraw = 0; firstDraw < draws; firstDraw += blockDraws) {
      const block: Block = {
        firstDraw,
        draws: Math.min(blockDraws, draws - firstDraw),
        years: this.#program.years,
        lanes: this.#propagator.lanes,
      };
      this.#propagator.run(drawn, block);
      for (const [m, measure] of columns.measures.entries()) this.#turn(measure, m, block);
    }
    this.#write(firstOfChunk, draws, columns);
  }

  /** Turns the sheets of one measure into columns. */
  #turn(measure: Measure, m: number, block: Block): void {
    const { kernel } = this.#room;
    const { sectors } = this.#propagator;
    const lanes = block.draws * block.lanes;
    const columns = m * (sectors.length + 1);
    kernel.fill(this.#total, 0, lanes);
    for (let s = 0; s < sectors.length; s++) {
      const sheet = this.#sheetOf(measure, sectors[s]!, lanes);
      kernel.add(this.#total, sheet, 1, lanes);
      const column = this.#turned[columns + s]!;
      kernel.turn(sheet, block, column + 4 * block.firstDraw, chunkDraws);
    }
    const column = this.#turned[columns + sectors.length]!;
    kernel.turn(this.#total, block, column + 4 * block.firstDraw, chunkDraws);
  }

  #sheetOf(measure: Measure, { gap, freed }: SectorSheets, lanes: number): number {
    switch (measure) {
      case "baseline":
        return gap;
      case "freed":
        return freed;
      case "withPlan":
        this.#room.kernel.subtract(gap, freed, this.#sheet, lanes);
        return this.#sheet;
    }
  }

  #write(firstDraw: number, draws: number, columns: Columns): void {
    const { years } = this.#program;
    const used = columns.measures.length * (columns.sectors + 1);
    for (let column = 0; column < used; column++)
      for (let y = 0; y < years; y++) {
        const place = this.#turned[column]! + 4 * y * chunkDraws;
        const to = (column * years + y) * columns.draws + firstDraw;
        columns.values.set(this.#room.column(place, draws), to);
      }
  }
}
