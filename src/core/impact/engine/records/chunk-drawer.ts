import { Drawer } from "../draw/drawer.ts";
import type { Room } from "../kernel/room.ts";
import type { Program, Setting } from "../program/program.ts";
import { Recorder, spareColumns, type Records } from "./recorder.ts";
import { SettingDrawer } from "./setting-drawer.ts";

/** Everything that chance decides in one chunk of draws. */
export interface Chunk {
  readonly setting: Setting;
  /** In the order of the program. */
  readonly records: readonly Records[];
}

/** Draws a program chunk by chunk, each in the same memory as the one before. */
export class ChunkDrawer {
  readonly #drawer: Drawer;
  readonly #settings: SettingDrawer;
  readonly #recorders: readonly Recorder[];
  /** Where the records of each initiative stand, in every chunk. */
  readonly records: readonly Records[];

  constructor(room: Room, program: Program, seed: number) {
    const { judgementCorrelation } = program;
    this.#drawer = new Drawer(room, { seed, judgementCorrelation });
    this.#settings = new SettingDrawer(room, this.#drawer, program);
    const spare = spareColumns(room);
    this.#recorders = program.initiatives.map(
      (initiative) => new Recorder(room, this.#drawer, initiative, program.years, spare),
    );
    this.records = this.#recorders.map(({ records }) => records);
  }

  /** @param draws of this chunk; `chunkDraws` but for the last */
  draw(chunk: number, draws: number): Chunk {
    this.#drawer.begin(chunk, draws);
    const circumstances = this.#settings.draw(draws);
    for (const recorder of this.#recorders) recorder.record(circumstances);
    return { setting: circumstances.setting, records: this.records };
  }
}
