import { chunkDraws } from "../draw/chunk-draws.ts";
import { Drawer, type DrawerOptions } from "../draw/drawer.ts";
import type { Input } from "../draw/input.ts";
import type { Kernel } from "../kernel/kernel.ts";
import type { Room } from "../kernel/room.ts";
import type { InitiativeProgram, Program, Setting, Term } from "../program/program.ts";
import { arraysOf, type RecordArrays } from "../records/parts.ts";
import { copyOf, joined } from "./joined-records.ts";
import { Recorder } from "../records/recorder.ts";
import { SettingDrawer, type Circumstances } from "../records/setting-drawer.ts";

/** Draws the records of one initiative after another, in all draws at once. */
export class RecordBook {
  readonly #room: Room;
  readonly #drawer: Drawer;
  readonly #program: Program;
  /** For each chunk. */
  readonly chunks: readonly Circumstances[];

  /** @param other that may have much in common: a setting with the same numbers is taken over */
  constructor(
    room: Room,
    program: Program,
    { draws, ...seeds }: { readonly draws: number } & Omit<DrawerOptions, "judgementCorrelation">,
    other?: RecordBook,
  ) {
    const { judgementCorrelation } = program;
    this.#room = room;
    this.#program = program;
    this.#drawer = new Drawer(room, { ...seeds, judgementCorrelation });
    const isKnown =
      other !== undefined && other.#program === program && this.#agrees(other, program.common);
    const mark = room.mark();
    const settings = new SettingDrawer(room, this.#drawer, program);
    this.chunks = Array.from({ length: Math.ceil(draws / chunkDraws) }, (_, chunk) => {
      const count = Math.min(chunkDraws, draws - chunk * chunkDraws);
      this.#drawer.begin(chunk, count);
      const known = isKnown ? other.chunks[chunk]!.setting : undefined;
      const drawn = settings.draw(count, known);
      return { ...drawn, setting: known ?? copied(drawn.setting, room.kernel) };
    });
    room.release(mark);
  }

  hasSettingOf(other: RecordBook): boolean {
    return this.chunks.every(({ setting }, chunk) => setting === other.chunks[chunk]!.setting);
  }

  /** Whether an initiative does the same in every draw of another book. */
  isSame(other: RecordBook, initiative: InitiativeProgram): boolean {
    const { success, needs, start, length, inputs, uses, supplies } = initiative;
    const factors = [
      ...uses.flatMap(({ size, arrival }) => [size, ...(arrival ? [arrival.rate] : [])]),
      ...supplies.map(({ flow }) => flow),
    ].flatMap(({ factor }) => factor ?? []);
    return (
      this.#program.judgementCorrelation === other.#program.judgementCorrelation &&
      this.#drawer.nameOf(success.name) === other.#drawer.nameOf(success.name) &&
      this.#agrees(other, [success.chance, start, length, ...inputs]) &&
      this.chunks.every(({ met, setting }, chunk) => {
        const there = other.chunks[chunk]!;
        return (
          needs.every((need) => areEqual(met[need]!, there.met[need]!)) &&
          (setting === there.setting ||
            factors.every((one) => areEqual(setting.factors[one]!, there.setting.factors[one]!)))
        );
      })
    );
  }

  #agrees(other: RecordBook, inputs: readonly Input[]): boolean {
    return inputs.every((input) => this.#drawer.agrees(other.#drawer, input));
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
    const recorder = new Recorder(this.#room, this.#drawer, initiative, this.#program.years);
    const parts = this.chunks.map((circumstances, chunk) => {
      this.#drawer.begin(chunk, circumstances.draws);
      record(recorder, circumstances);
      return copyOf(arraysOf(this.#room, recorder.records), chunk * chunkDraws);
    });
    this.#room.release(mark);
    return joined(parts);
  }
}

function areEqual(a: Float32Array | Uint8Array, b: Float32Array | Uint8Array): boolean {
  for (let d = 0; d < a.length; d++) if (a[d] !== b[d]) return false;
  return true;
}

/** Columns of common inputs stand in the kernel's memory, where the next chunk will be. */
function copied({ sectors, poolShares, factors }: Setting, { buffer }: Kernel): Setting {
  const kept = (column: Float32Array) => (column.buffer === buffer ? column.slice() : column);
  const terms = new Map<Term, Term>();
  const term = (one: Term): Term => {
    const known = terms.get(one) ?? { ...one, ...(one.times && { times: kept(one.times) }) };
    terms.set(one, known);
    return known;
  };
  return {
    poolShares: poolShares.map(kept),
    factors: factors.map(kept),
    sectors: sectors.map(({ demand, gap, drivers, ftePerPerson }) => ({
      demand: demand.map(term),
      gap: gap.map(term),
      drivers: drivers.map(({ z, size }) => ({ z: kept(z), size: size.map(term) })),
      ftePerPerson: kept(ftePerPerson),
    })),
  };
}
