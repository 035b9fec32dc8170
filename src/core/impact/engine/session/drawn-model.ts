import { plainKernel } from "../kernel/plain-kernel.ts";
import { Room } from "../kernel/room.ts";
import type { Input } from "../draw/input.ts";
import type { Initiative, Model } from "../model.ts";
import { initiativeProgram, programOf } from "../program/program-of.ts";
import type { InitiativeProgram, Program } from "../program/program.ts";
import type { RecordArrays } from "../records/parts.ts";
import type { Drawn } from "./course.ts";
import { RecordBook } from "./record-book.ts";
import { workOf, type Work } from "./work.ts";
import type { Recorded } from "./year-effect.ts";

export interface DrawOptions {
  /** From 2, or no standard error exists, to `maxDraws`. */
  readonly draws: number;
  /** The same model and seed give the same figures. */
  readonly seed: number;
  /** Seed of an input by its name, for who draws some of them anew. */
  readonly seedOf?: (input: string) => number;
  /** Keeps tables for who draws a model more than once. */
  readonly tables?: Map<Input, Float32Array>;
  /** To draw in, for the same. */
  readonly room?: Room;
}

/** More take over a gigabyte of memory. */
export const maxDraws = 100_000;

/**
 * A model with everything that chance decides, drawn once. Of an initiative that is changed alone
 * it draws what it would do on the same random numbers.
 */
export class DrawnModel {
  readonly model: Model;
  readonly options: DrawOptions;
  readonly program: Program;
  readonly #book: RecordBook;
  readonly #other: DrawnModel | undefined;
  #work: Work | undefined;
  readonly #drawn = new WeakMap<Initiative, Drawn>();

  /**
   * @param other of the same years, with as many draws: what comes out the same is taken over, as the same object
   * @throws RangeError for another number of draws than `maxDraws` allows
   */
  constructor(model: Model, options: DrawOptions, other?: DrawnModel) {
    const { draws } = options;
    if (!Number.isInteger(draws) || draws < 2 || draws > maxDraws)
      throw new RangeError(`A simulation takes 2 to ${maxDraws} draws, not ${draws}`);
    this.model = model;
    this.options = options;
    this.program = other?.model === model ? other.program : programOf(model);
    this.#book = new RecordBook(
      options.room ?? new Room(plainKernel()),
      this.program,
      options,
      other && other.#book,
    );
    this.#other = other;
  }

  /** Computed when it is asked for: who needs records alone goes without. */
  get work(): Work {
    const other = this.#other;
    this.#work ??=
      other && this.#book.hasSettingOf(other.#book)
        ? other.work
        : workOf(this.program, this.#book.chunks);
    return this.#work;
  }

  /** Whether another model differs in its initiatives alone. */
  holdsFor(other: Model): boolean {
    return Object.entries(other).every(
      ([key, value]) => key === "initiatives" || this.model[key as keyof Model] === value,
    );
  }

  /** The records of an initiative of a model that this one holds for. */
  drawn(initiative: Initiative): Drawn {
    const known = this.#drawn.get(initiative);
    if (known !== undefined) return known;
    const drawn = this.#drawnBefore(initiative) ?? this.#draw(initiative);
    this.#drawn.set(initiative, drawn);
    return drawn;
  }

  #drawnBefore(initiative: Initiative): Drawn | undefined {
    const other = this.#other;
    if (other === undefined || !other.model.initiatives.includes(initiative)) return undefined;
    const isSame = this.#book.isSame(other.#book, other.#programOf(initiative));
    return isSame ? other.drawn(initiative) : undefined;
  }

  #draw(initiative: Initiative): Drawn {
    const program = this.#programOf(initiative);
    const records = this.#book.read(program);
    return { program, records, firstYear: firstYearOf(records, this.model.years.length) };
  }

  #programOf(initiative: Initiative): InitiativeProgram {
    const at = this.model.initiatives.indexOf(initiative);
    return this.program.initiatives[at] ?? initiativeProgram(initiative, this.model);
  }

  /** What an initiative would do in every draw, whether it works out there or not. */
  inEveryDraw(initiative: Initiative): Recorded {
    const program = this.#programOf(initiative);
    return { program, records: this.#book.readEveryDraw(program) };
  }
}

function firstYearOf({ ramp, supplies }: RecordArrays, years: number): number {
  const ramps = [ramp, ...supplies.map((supply) => supply.ramp)];
  return ramps.reduce(
    (least, { first }) => first.reduce((year, other) => Math.min(year, other), least),
    years,
  );
}
