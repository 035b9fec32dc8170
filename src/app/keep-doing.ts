import { setTimeout } from "node:timers/promises";

export interface Kept {
  /** Resolves when nothing is being done any more. */
  stop(): Promise<void>;
}

/**
 * Does something over and over until it is told to stop.
 * @param round does it once; told by its signal to stop
 * @param pause between two rounds, in milliseconds
 * @param report told what went wrong; the next round tries again
 */
export function keepDoing(
  round: (signal: AbortSignal) => Promise<unknown>,
  pause: number,
  report: (problem: unknown) => void,
): Kept {
  const stopping = new AbortController();
  const { signal } = stopping;
  const working = (async () => {
    while (!signal.aborted) {
      try {
        await round(signal);
      } catch (error) {
        report(error);
      }
      await setTimeout(pause, undefined, { signal, ref: false }).catch(() => {});
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await working;
    },
  };
}
