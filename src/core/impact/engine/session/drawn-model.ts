import { plainKernel } from "../kernel/plain-kernel.ts";
import { Room } from "../kernel/room.ts";
import type { Kernel } from "../kernel/kernel.ts";
import type { Initiative, Model } from "../model.ts";
import { initiativeProgram, programOf } from "../program/program-of.ts";
import type { Program } from "../program/program.ts";
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
  /** Makes the kernel that draws; plain TypeScript when left out. */
  readonly kernel?: () => Kernel;
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
  #work: Work | undefined;
  readonly #drawn = new WeakMap<Initiative, Drawn>();

  /** @throws RangeError for another number of draws than `maxDraws` allows */
  constructor(model: Model, options: DrawOptions) {
    const { draws, kernel = plainKernel } = options;
    if (!Number.isInteger(draws) || draws < 2 || draws > maxDraws)
      throw new RangeError(`A simulation takes 2 to ${maxDraws} draws, not ${draws}`);
    this.model = model;
    this.options = options;
    this.program = programOf(model);
    this.#book = new RecordBook(new Room(kernel()), this.program, options);
  }

  /** Computed when it is asked for: who needs records alone goes without. */
  get work(): Work {
    return (this.#work ??= workOf(this.program, this.#book.chunks));
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
    const program = initiativeProgram(initiative, this.model);
    const records = this.#book.read(program);
    const drawn = { program, records, firstYear: firstYearOf(records, this.model.years.length) };
    this.#drawn.set(initiative, drawn);
    return drawn;
  }

  /** What an initiative would do in every draw, whether it works out there or not. */
  inEveryDraw(initiative: Initiative): Recorded {
    const program = initiativeProgram(initiative, this.model);
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
