import { chunkDraws } from "../draw/chunk-draws.ts";
import type { Drawer, ReadyInput } from "../draw/drawer.ts";
import type { Room } from "../kernel/room.ts";
import type { Program, Setting } from "../program/program.ts";

/** What holds in a chunk, whatever each initiative does. */
export interface Circumstances {
  readonly draws: number;
  readonly setting: Setting;
  /** For each precondition, 1 in the draws in which it is met. */
  readonly met: readonly Uint8Array[];
}

/** Draws what all initiatives have in common. */
export class SettingDrawer {
  readonly #room: Room;
  readonly #program: Program;
  readonly #drawer: Drawer;
  readonly #common: readonly { readonly input: ReadyInput; readonly column: number }[];
  readonly #preconditions: readonly { readonly luck: number; readonly chance: ReadyInput }[];
  readonly #scratch: number;
  readonly #happened: number;

  constructor(room: Room, drawer: Drawer, program: Program) {
    this.#room = room;
    this.#program = program;
    this.#drawer = drawer;
    this.#common = program.common.map((input) => ({
      input: drawer.ready(input),
      column: room.take(chunkDraws),
    }));
    this.#preconditions = program.preconditions.map(({ name, chance }) => ({
      luck: drawer.nameOf(name),
      chance: drawer.ready(chance),
    }));
    this.#scratch = room.take(chunkDraws);
    this.#happened = room.take(chunkDraws);
  }

  /** Of the chunk that the drawer is in. @param known when it is known what it will be */
  draw(draws: number, known?: Setting): Circumstances {
    const met = this.#preconditions.map(({ luck, chance }) => {
      const count = this.#drawer.fillHappens(luck, chance, this.#happened, this.#scratch);
      const flags = new Uint8Array(draws);
      for (const draw of this.#room.wordColumn(this.#happened, count)) flags[draw] = 1;
      return flags;
    });
    return { draws, setting: known ?? this.#drawSetting(draws), met };
  }

  #drawSetting(draws: number): Setting {
    return this.#program.setting(
      this.#common.map(({ input, column }) => {
        this.#drawer.fill(input, this.#drawer.everyDraw, draws, column);
        return this.#room.column(column, draws);
      }),
    );
  }
}
