import { chunkDraws } from "../draw/chunk-draws.ts";
import { Drawer, type DrawerOptions } from "../draw/drawer.ts";
import type { Room } from "../kernel/room.ts";
import type { InitiativeProgram, Program, Setting } from "../program/program.ts";
import { arraysOf, type RecordArrays } from "../records/parts.ts";
import { copyOf, joined } from "./joined-records.ts";
import { Recorder } from "../records/recorder.ts";
import { SettingDrawer, type Circumstances } from "../records/setting-drawer.ts";

/** Draws the records of one initiative after another, in all draws at once. */
export class RecordBook {
  readonly #room: Room;
  readonly #drawer: Drawer;
  readonly #years: number;
  /** For each chunk. */
  readonly chunks: readonly Circumstances[];

  constructor(
    room: Room,
    program: Program,
    { draws, ...seeds }: { readonly draws: number } & Omit<DrawerOptions, "judgementCorrelation">,
  ) {
    const { judgementCorrelation } = program;
    this.#room = room;
    this.#years = program.years;
    this.#drawer = new Drawer(room, { ...seeds, judgementCorrelation });
    const mark = room.mark();
    const settings = new SettingDrawer(room, this.#drawer, program);
    this.chunks = Array.from({ length: Math.ceil(draws / chunkDraws) }, (_, chunk) => {
      const count = Math.min(chunkDraws, draws - chunk * chunkDraws);
      this.#drawer.begin(chunk, count);
      const drawn = settings.draw(count);
      return { ...drawn, setting: copied(drawn.setting) };
    });
    room.release(mark);
  }

  /** The draws in which it works out. */
  read(initiative: InitiativeProgram): RecordArrays {
    return this.#read(initiative, (recorder, circumstances) => {
      recorder.record(circumstances);
    });
  }

  /** All draws, whether it works out there or not. */
  readEveryDraw(initiative: InitiativeProgram): RecordArrays {
    return this.#read(initiative, (recorder, circumstances) => {
      recorder.recordEveryDraw(circumstances);
    });
  }

  #read(
    initiative: InitiativeProgram,
    record: (recorder: Recorder, circumstances: Circumstances) => void,
  ): RecordArrays {
    const mark = this.#room.mark();
    const recorder = new Recorder(this.#room, this.#drawer, initiative, this.#years);
    const parts = this.chunks.map((circumstances, chunk) => {
      this.#drawer.begin(chunk, circumstances.draws);
      record(recorder, circumstances);
      return copyOf(arraysOf(this.#room, recorder.records), chunk * chunkDraws);
    });
    this.#room.release(mark);
    return joined(parts);
  }
}

/** Columns of common inputs stand in the kernel's memory, where the next chunk will be. */
function copied({ sectors, poolShares, factors }: Setting): Setting {
  const term = ({ times, row }: Setting["sectors"][number]["demand"][number]) => ({
    row,
    ...(times && { times: times.slice() }),
  });
  return {
    poolShares: poolShares.map((column) => column.slice()),
    factors: factors.map((column) => column.slice()),
    sectors: sectors.map(({ demand, gap, drivers, ftePerPerson }) => ({
      demand: demand.map(term),
      gap: gap.map(term),
      drivers: drivers.map(({ z, size }) => ({ z: z.slice(), size: size.map(term) })),
      ftePerPerson: ftePerPerson.slice(),
    })),
  };
}
