import { apart } from "../../../../kernel/apart.ts";
import { chunkDraws } from "../draw/chunk-draws.ts";
import type { Drawer, ReadyInput } from "../draw/drawer.ts";
import { mostTaken } from "../kernel/kernel.ts";
import type { Room } from "../kernel/room.ts";
import type { InitiativeProgram, Product, Setting } from "../program/program.ts";
import type { Circumstances } from "./setting-drawer.ts";

/**
 * What chance makes of one initiative in one chunk: a record for each draw in which it works out.
 * Columns have a value for each record, in order of draw.
 */
export interface Records {
  count: number;
  /** Draws of the records. */
  readonly chosen: number;
  readonly ramp: RampColumns;
  readonly uses: readonly UseColumns[];
  readonly supplies: readonly SupplyColumns[];
}

/** Places of: the first year that it works, odds in that year, decay from year to year. */
export interface RampColumns {
  readonly first: number;
  readonly odds: number;
  readonly decay: number;
}

/** Places; 0 where there is none. */
export interface UseColumns {
  readonly size: number;
  /** Work that is added, where the size is below zero and stands apart. */
  readonly added: number;
  readonly most: number;
  readonly rate: number;
}

export interface SupplyColumns {
  readonly ramp: RampColumns;
  readonly flow: number;
  readonly dropOut: number;
}

/** The first, second, … column that nobody needs any more once a recorder has drawn. */
type SpareColumns = (place: number) => number;

export function spareColumns(room: Room): SpareColumns {
  const taken: number[] = [];
  return (place) => (taken[place] ??= room.take(chunkDraws));
}

/** Draws the records of one initiative, chunk by chunk, always in the same place. */
export class Recorder {
  readonly records: Records;
  readonly #room: Room;
  readonly #drawer: Drawer;
  readonly #program: InitiativeProgram;
  readonly #years: number;
  readonly #success: ReadyInput;
  readonly #luck: number;
  readonly #start: ReadyInput;
  readonly #length: ReadyInput;
  readonly #scratch: number;
  readonly #inputs: readonly { readonly input: ReadyInput; readonly column: number }[];

  /** @param spare columns that others use as well, when this one is not drawing */
  constructor(
    room: Room,
    drawer: Drawer,
    program: InitiativeProgram,
    years: number,
    spare: SpareColumns = spareColumns(room),
  ) {
    this.#room = room;
    this.#drawer = drawer;
    this.#program = program;
    this.#years = years;
    this.#success = drawer.ready(program.success.chance);
    this.#luck = drawer.nameOf(program.success.name);
    this.#start = drawer.ready(program.start);
    this.#length = drawer.ready(program.length);
    const column = () => room.take(chunkDraws);
    this.#scratch = spare(0);
    const ramp = (): RampColumns => ({ first: column(), odds: column(), decay: column() });
    this.#inputs = program.inputs.map((input, place) => ({
      input: drawer.ready(input),
      column: spare(1 + place),
    }));
    this.records = {
      count: 0,
      chosen: column(),
      ramp: ramp(),
      uses: program.uses.map(({ sign, takesPart, arrival }) => ({
        size: column(),
        added: sign === "either" ? column() : 0,
        most: takesPart !== undefined && program.scale ? column() : 0,
        rate: arrival ? column() : 0,
      })),
      supplies: program.supplies.map(() => ({ ramp: ramp(), flow: column(), dropOut: column() })),
    };
  }

  /** Draws the records of the chunk that the drawer is in. */
  record({ setting, met }: Circumstances): void {
    const { chosen } = this.records;
    let count = this.#drawer.fillHappens(this.#luck, this.#success, chosen, this.#scratch);
    for (const precondition of this.#program.needs)
      count = this.#keep(met[precondition]!, chosen, count);
    this.#fill(count, setting);
  }

  /** Draws what it would do in every draw, whether it works out there or not. */
  recordEveryDraw({ draws, setting }: Circumstances): void {
    const all = this.#room.wordColumn(this.records.chosen, draws);
    all.set(this.#room.wordColumn(this.#drawer.everyDraw, draws));
    this.#fill(draws, setting);
  }

  #fill(count: number, { factors }: Setting): void {
    const { records } = this;
    const { kernel } = this.#room;
    const { uses, supplies, isOpen } = this.#program;
    const { chosen, ramp } = records;
    records.count = count;
    this.#drawer.fill(this.#start, chosen, count, ramp.odds);
    this.#drawer.fill(this.#length, chosen, count, ramp.decay);
    for (const { input, column } of this.#inputs) this.#drawer.fill(input, chosen, count, column);
    for (const [s, { lag, flow, dropOut }] of supplies.entries()) {
      const columns = records.supplies[s]!;
      this.#fillProduct(flow, factors, columns.flow);
      this.#copy(this.#inputs[dropOut]!.column, columns.dropOut);
      this.#copy(ramp.odds, columns.ramp.odds);
      kernel.add(columns.ramp.odds, this.#inputs[lag]!.column, 1, count);
      this.#copy(ramp.decay, columns.ramp.decay);
      this.#turnRamp(columns.ramp);
    }
    if (isOpen) kernel.openRamp(ramp.odds, ramp.decay, ramp.first, count);
    else this.#turnRamp(ramp);
    for (const [u, { size, sign, isFixed, takesPart, arrival }] of uses.entries()) {
      const columns = records.uses[u]!;
      this.#fillProduct(size, factors, columns.size);
      if (!isFixed)
        kernel.clamp(columns.size, sign === "compounds" ? -Infinity : -1, mostTaken, count);
      if (sign === "either") this.#splitSigns(columns);
      if (columns.most !== 0) this.#fillMost(this.#inputs[takesPart!]!.column, columns.most);
      if (arrival) this.#fillProduct(arrival.rate, factors, columns.rate);
    }
  }

  #turnRamp({ first, odds, decay }: RampColumns): void {
    this.#room.kernel.ramp(odds, decay, first, this.records.count, this.#years);
  }

  #keep(met: Uint8Array, chosen: number, count: number): number {
    const draws = this.#room.wordColumn(chosen, count);
    return keepMet(draws, met);
  }

  #copy(from: number, to: number): void {
    const { count } = this.records;
    this.#room.column(to, count).set(this.#room.column(from, count));
  }

  #fillProduct({ inputs, factor }: Product, factors: Setting["factors"], to: number): void {
    const { count, chosen } = this.records;
    const [first, ...others] = inputs;
    this.#copy(this.#inputs[first!]!.column, to);
    for (const other of others) this.#room.kernel.multiply(to, this.#inputs[other]!.column, count);
    if (factor === undefined) return;
    const column = this.#room.column(to, count);
    const draws = this.#room.wordColumn(chosen, count);
    multiply(column, factors[factor]!, draws);
  }

  /** What is below zero goes to `added`, as a positive number. */
  #splitSigns({ size, added }: UseColumns): void {
    const { count } = this.records;
    const [sizes, more] = [this.#room.column(size, count), this.#room.column(added, count)];
    for (let i = 0; i < count; i++) {
      more[i] = Math.max(-sizes[i]!, 0);
      sizes[i] = Math.max(sizes[i]!, 0);
    }
  }

  /** Times as many can take part as the part that does: then it is everybody. */
  #fillMost(part: number, to: number): void {
    const { count } = this.records;
    const [parts, most] = [this.#room.column(part, count), this.#room.column(to, count)];
    for (let i = 0; i < count; i++) most[i] = 1 / parts[i]!;
  }
}

const keepMet = apart((draws: Uint32Array, met: Uint8Array): number => {
  let kept = 0;
  for (let i = 0; i < draws.length; i++) {
    const draw = draws[i]!;
    draws[kept] = draw;
    if (met[draw] === 1) kept++;
  }
  return kept;
});

const multiply = apart((column: Float32Array, factor: Float32Array, draws: Uint32Array): void => {
  for (let i = 0; i < column.length; i++) column[i]! *= factor[draws[i]!]!;
});
