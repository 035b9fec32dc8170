/** A queue that gives back the cheapest first: a binary heap (Williams 1964). */
export class CheapestFirst<T> {
  readonly #heap: T[] = [];
  readonly #cheaper: (a: T, b: T) => boolean;

  constructor(cheaper: (a: T, b: T) => boolean) {
    this.#cheaper = cheaper;
  }

  push(item: T): void {
    const heap = this.#heap;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#cheaper(item, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = item;
  }

  pop(): T | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.#cheaper(heap[child + 1]!, heap[child]!)) child++;
      if (!this.#cheaper(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
