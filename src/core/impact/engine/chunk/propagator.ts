import { chunkDraws } from "../draw/chunk-draws.ts";
import type { Block } from "../kernel/kernel.ts";
import type { Room } from "../kernel/room.ts";
import type { Program } from "../program/program.ts";
import type { Chunk } from "../records/chunk-drawer.ts";
import type { Records } from "../records/recorder.ts";
import { moveWork, supplyPeople } from "./movements.ts";
import { effectsOf, poolSheets, type Effects, type PoolSheets } from "./pool-sheets.ts";
import { SectorTerms } from "./sector-terms.ts";

/** Draws in a block: its sheets stay in the nearest cache. */
export const blockDraws = 64;

/** Places of what a block comes to: sheets of people. */
export interface SectorSheets {
  readonly demand: number;
  readonly gap: number;
  readonly freed: number;
}

/** Applies the records of a chunk to the work of the sectors, block by block. */
export class Propagator {
  /** Lanes of a draw: growth is written in groups of four from the year in which it begins. */
  readonly lanes: number;
  readonly sectors: readonly SectorSheets[];
  readonly #room: Room;
  readonly #program: Program;
  readonly #terms: SectorTerms;
  readonly #pools: readonly PoolSheets[];
  readonly #effects: readonly Effects[];
  /** For each initiative, how many of its records lie before the block in hand. */
  readonly #reached: Uint32Array;
  /** The same before the last block. */
  readonly #before: Uint32Array;
  /** Initiatives that move work to another sector, or bring people. */
  readonly #movers: readonly number[];
  readonly #grown: number;

  /** @param records where those of each initiative will stand */
  constructor(room: Room, program: Program, records: readonly Records[]) {
    this.#room = room;
    this.#program = program;
    this.lanes = ((program.years + 3) & ~3) + 4;
    const sheet = () => room.take(blockDraws * this.lanes);
    this.sectors = Array.from({ length: program.sectors }, () => ({
      demand: sheet(),
      gap: sheet(),
      freed: sheet(),
    }));
    const shape = program.setting(program.common.map(() => new Float32Array(chunkDraws)));
    this.#terms = new SectorTerms(room, shape, this.sectors, this.lanes);
    this.#pools = poolSheets(room, program, sheet);
    const plain = {
      ones: room.put(new Float32Array(this.lanes).fill(1)),
      endless: room.put(new Float32Array(chunkDraws).fill(Infinity)),
    };
    const demandOf = (sector: number) => this.sectors[sector]!.demand;
    this.#effects = program.initiatives.map((initiative, i) =>
      effectsOf(room, initiative, records[i]!, this.#pools, demandOf, plain),
    );
    this.#reached = new Uint32Array(program.initiatives.length);
    this.#before = new Uint32Array(program.initiatives.length);
    this.#movers = [...program.initiatives.keys()].filter((i) => {
      const { uses, supplies } = program.initiatives[i]!;
      return supplies.length > 0 || uses.some(({ arrival }) => arrival);
    });
    this.#grown = room.take(this.lanes);
  }

  /** To be called before the blocks of a chunk, which come in order. */
  begin({ setting }: Chunk): void {
    this.#terms.begin(setting);
    for (const [p, { share }] of this.#pools.entries()) {
      const column = setting.poolShares[p]!;
      this.#room.column(share, column.length).set(column);
    }
    this.#reached.fill(0);
  }

  /** Fills the sheets of all sectors. */
  run(chunk: Chunk, block: Block): void {
    const { kernel } = this.#room;
    const lanes = block.draws * this.lanes;
    this.#terms.run(block);
    for (const { freed } of this.sectors) kernel.fill(freed, 0, lanes);
    for (const { left, added, separately } of this.#pools) {
      if (left !== 0) kernel.fill(left, 1, lanes);
      if (added !== 0) kernel.fill(added, 0, lanes);
      if (separately !== 0) kernel.fill(separately, 0, lanes);
    }
    this.#before.set(this.#reached);
    for (let i = 0; i < this.#effects.length; i++) this.#grow(i, chunk.records[i]!, block);
    for (const { sector, share, left, added } of this.#pools) {
      const { demand, freed } = this.sectors[sector]!;
      if (left !== 0) kernel.free(block, { left, added, demand, share }, freed);
    }
    for (const i of this.#movers) {
      const initiative = this.#program.initiatives[i]!;
      const place = { records: chunk.records[i]!, from: this.#before[i]!, to: this.#reached[i]! };
      moveWork(this.#room, initiative, place, block, this.#pools, this.sectors);
      supplyPeople(this.#room, initiative, place, block, this.sectors);
    }
  }

  #grow(i: number, { chosen, count, ramp }: Records, block: Block): void {
    const { count: effectCount, place: effects, isPlain } = this.#effects[i]!;
    const from = this.#reached[i]!;
    const scratch = this.#grown;
    this.#reached[i] = this.#room.kernel.grow({
      block,
      chosen,
      first: ramp.first,
      odds: ramp.odds,
      decay: ramp.decay,
      from,
      count,
      effects,
      effectCount,
      isPlain,
      scratch,
    });
  }
}
