/** Mutual exclusion, first come first served. */
export class Lease {
  #last: Promise<void> = Promise.resolve();

  /** Waits until everybody who came earlier is done. @returns what to call when done */
  async take(): Promise<() => void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    return resolve;
  }
}
