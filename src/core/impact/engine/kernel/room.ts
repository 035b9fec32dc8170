import type { Kernel } from "./kernel.ts";

/** Bytes: a program of any size takes as many. */
const fewest = 2 ** 20;

/**
 * Hands out places in the memory of a kernel. Taking one may move the memory, and then views of it
 * are lost: whoever draws has taken everything before.
 */
export class Room {
  readonly kernel: Kernel;
  #top = 64; // Place 0 means none.
  #floats = new Float32Array(0);
  #words = new Uint32Array(0);

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  /** @returns the place of `count` floats or words */
  take(count: number): number {
    const place = this.#top;
    this.#top = (place + 4 * count + 63) & ~63;
    if (this.#top > this.kernel.buffer.byteLength)
      this.kernel.reserve(Math.max(Math.ceil(this.#top * 1.25), fewest));
    return place;
  }

  /** What is taken from now on is given back by `release`. */
  mark(): number {
    return this.#top;
  }

  release(mark: number): void {
    this.#top = mark;
  }

  /** The same, filled. */
  put(values: ArrayLike<number>): number {
    const place = this.take(values.length);
    this.floats.set(values, place >> 2);
    return place;
  }

  putWords(values: ArrayLike<number>): number {
    const place = this.take(values.length);
    this.words.set(values, place >> 2);
    return place;
  }

  get floats(): Float32Array {
    if (this.#floats.buffer !== this.kernel.buffer)
      this.#floats = new Float32Array(this.kernel.buffer);
    return this.#floats;
  }

  get words(): Uint32Array {
    if (this.#words.buffer !== this.kernel.buffer)
      this.#words = new Uint32Array(this.kernel.buffer);
    return this.#words;
  }

  /** A column of floats as a view. */
  column(place: number, count: number): Float32Array {
    return this.floats.subarray(place >> 2, (place >> 2) + count);
  }

  /** A column of words as a view. */
  wordColumn(place: number, count: number): Uint32Array {
    return this.words.subarray(place >> 2, (place >> 2) + count);
  }
}
