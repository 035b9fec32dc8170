import { chunkDraws } from "../draw/chunk-draws.ts";
import type { Block } from "../kernel/kernel.ts";
import type { Room } from "../kernel/room.ts";
import type { Setting, Term } from "../program/program.ts";

/** Demand or gap of one sector: the sum of its terms. */
interface Sum {
  /** Pairs of words for the kernel. */
  readonly words: number;
  readonly count: number;
  /** Where the drawn column of each term belongs; 0 when it is 1 in every draw. */
  readonly times: readonly number[];
  readonly out: number;
}

/** Computes what each sector has without the plan, block by block. */
export class SectorTerms {
  readonly #room: Room;
  readonly #sums: readonly { readonly demand: Sum; readonly gap: Sum }[];

  /** @param shape a setting of which only the shape counts, and the rows */
  constructor(
    room: Room,
    shape: Setting,
    sheets: readonly { readonly demand: number; readonly gap: number }[],
    lanes: number,
  ) {
    this.#room = room;
    const ones = room.put(new Float32Array(chunkDraws).fill(1));
    const sumOf = (terms: readonly Term[], out: number): Sum => {
      const times = terms.map((term) => (term.times ? room.take(chunkDraws) : 0));
      const rows = terms.map(({ row }) => {
        const padded = new Float32Array(lanes);
        padded.set(row);
        return room.put(padded);
      });
      const words = room.putWords(terms.flatMap((_, t) => [times[t]! || ones, rows[t]!]));
      return { words, count: terms.length, times, out };
    };
    this.#sums = shape.sectors.map(({ demand, gap }, s) => ({
      demand: sumOf(demand, sheets[s]!.demand),
      gap: sumOf(gap, sheets[s]!.gap),
    }));
  }

  begin({ sectors }: Setting): void {
    const load = (terms: readonly Term[], { times }: Sum) => {
      for (const [t, term] of terms.entries())
        if (term.times) this.#room.column(times[t]!, term.times.length).set(term.times);
    };
    for (const [s, { demand, gap }] of this.#sums.entries()) {
      load(sectors[s]!.demand, demand);
      load(sectors[s]!.gap, gap);
    }
  }

  run(block: Block): void {
    for (const { demand, gap } of this.#sums)
      for (const { words, count, out } of [demand, gap])
        this.#room.kernel.combine(block, words, count, out);
  }
}
