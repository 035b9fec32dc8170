import { apart } from "../../../../kernel/apart.ts";
import { chunkDraws } from "./chunk-draws.ts";
import type { Room } from "../kernel/room.ts";
import { fillTable, tableLength, zFurthest, zTableOf, type Input } from "./input.ts";
import { nameHash, startStream, stateWords } from "./stream.ts";

/** An input whose table stands in the memory of a kernel. */
export type ReadyInput =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "own"; readonly name: number; readonly table: number }
  /** Mixed with what all guesses share, and so read from a table over z. */
  | {
      readonly kind: "guess";
      readonly name: number;
      readonly overZ: Float32Array;
      readonly side: 1 | -1;
    };

export interface DrawerOptions {
  readonly seed: number;
  /** Seed of an input by its name, for who draws some of them anew. */
  readonly seedOf?: (input: string) => number;
  /** Keeps tables for who draws an input more than once. */
  readonly tables?: Map<Input, Float32Array>;
  /** Part of the variance that guesses have in common, 0 to 1. */
  readonly judgementCorrelation: number;
}

/** Draws inputs chunk by chunk. Seed, name and chunk decide every number. */
export class Drawer {
  readonly #room: Room;
  readonly #options: DrawerOptions;
  readonly #state: number;
  readonly #words: number;
  readonly #hope: number;
  readonly #normal: ReadyInput & { readonly kind: "own" };
  readonly #start = new Uint32Array(stateWords);
  /** Every draw of a chunk, as a list of chosen draws. */
  readonly everyDraw: number;
  #chunk = 0;
  #draws = 0;

  constructor(room: Room, options: DrawerOptions) {
    this.#room = room;
    this.#options = options;
    this.#state = room.take(stateWords);
    this.#words = room.take(chunkDraws);
    this.#hope = room.take(chunkDraws);
    this.everyDraw = room.putWords(Array.from({ length: chunkDraws }, (_, draw) => draw));
    const hope: Input = { name: "judgement", at: (z) => z, isConstant: false };
    this.#normal = { kind: "own", ...this.#named(hope), table: this.#tableOf(hope) };
  }

  ready(input: Input): ReadyInput {
    if (input.isConstant) return { kind: "constant", value: input.at(0) };
    if (input.guess === undefined || this.#options.judgementCorrelation === 0)
      return { kind: "own", ...this.#named(input), table: this.#tableOf(input) };
    return { kind: "guess", ...this.#named(input), overZ: this.#overZ(input), side: input.guess };
  }

  begin(chunk: number, draws: number): void {
    this.#chunk = chunk;
    this.#draws = draws;
    this.fill(this.#normal, this.everyDraw, draws, this.#hope);
  }

  /**
   * Writes the values of an input in the chosen draws.
   * @param chosen words; `everyDraw` for all
   */
  fill(input: ReadyInput, chosen: number, count: number, out: number): void {
    const { kernel } = this.#room;
    switch (input.kind) {
      case "constant":
        kernel.fill(out, input.value, count);
        return;
      case "own":
        this.#fillWords(input.name);
        kernel.lookUp(input.table, this.#words, chosen, out, count);
        return;
      case "guess":
        this.#fillWords(input.name);
        kernel.lookUp(this.#normal.table, this.#words, chosen, out, count);
        this.#mix(input, chosen, count, out);
    }
  }

  /**
   * Writes the draws in which something happens.
   * @param name of the stream of luck: that of the chance is another
   * @returns how many
   */
  fillHappens(name: number, chance: ReadyInput, out: number, scratch: number): number {
    const { kernel } = this.#room;
    if (chance.kind !== "constant") this.fill(chance, this.everyDraw, this.#draws, scratch);
    this.#fillWords(name);
    if (chance.kind === "constant") {
      const threshold = Math.min(Math.round(chance.value * 2 ** 32), 2 ** 32 - 1);
      return kernel.happens(this.#words, threshold, out, this.#draws);
    }
    const { floats, words } = this.#room;
    return fillLucky(words, floats, this.#words >> 2, scratch >> 2, out >> 2, this.#draws);
  }

  nameOf(name: string): number {
    const { seed, seedOf = () => seed } = this.#options;
    return nameHash(seedOf(name), name);
  }

  #tableOf(input: Input): number {
    const table = this.#room.take(tableLength);
    const nodes = this.#room.column(table, tableLength);
    const { tables } = this.#options;
    const known = tables?.get(input);
    if (known === undefined) fillTable(input, nodes);
    else nodes.set(known);
    tables?.set(input, known ?? nodes.slice());
    return table;
  }

  #overZ(input: Input): Float32Array {
    const { tables } = this.#options;
    const table = tables?.get(input) ?? zTableOf(input);
    tables?.set(input, table);
    return table;
  }

  /** Whether somebody else draws the same numbers for an input of the same program. */
  agrees(other: Drawer, { name, guess }: Input): boolean {
    const isSame = (input: string) => this.nameOf(input) === other.nameOf(input);
    return isSame(name) && (guess === undefined || isSame("judgement"));
  }

  #named = ({ name }: Input) => ({ name: this.nameOf(name) });

  #fillWords(name: number): void {
    startStream(name, this.#chunk, this.#start);
    this.#room.words.set(this.#start, this.#state >> 2);
    this.#room.kernel.words(this.#state, this.#words, this.#draws);
  }

  /** z ← √ρ · side · hope + √(1 − ρ) · z, and the value that stands at z. */
  #mix(
    { overZ, side }: ReadyInput & { kind: "guess" },
    chosen: number,
    count: number,
    out: number,
  ) {
    const { floats, words } = this.#room;
    const { judgementCorrelation } = this.#options;
    const ofHope = side * Math.sqrt(judgementCorrelation);
    const ofOwn = Math.sqrt(1 - judgementCorrelation);
    for (let i = 0; i < count; i++) {
      const hope = floats[(this.#hope >> 2) + words[(chosen >> 2) + i]!]!;
      const z = ofHope * hope + ofOwn * floats[(out >> 2) + i]!;
      const at = (Math.min(Math.max(z, -zFurthest), zFurthest) + zFurthest) * 64;
      const step = at | 0;
      const from = overZ[step]!;
      floats[(out >> 2) + i] = from + (at - step) * (overZ[step + 1]! - from);
    }
  }
}

/** Every draw is written, and stays when its word lies under its chance. */
const fillLucky = apart(
  (
    words: Uint32Array,
    floats: Float32Array,
    luck: number,
    chances: number,
    out: number,
    draws: number,
  ): number => {
    let happened = 0;
    for (let draw = 0; draw < draws; draw++) {
      words[out + happened] = draw;
      if (words[luck + draw]! < floats[chances + draw]! * 2 ** 32) happened++;
    }
    return happened;
  },
);
