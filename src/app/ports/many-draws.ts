import type { Model, Outlooks } from "../../core/impact/index.ts";

/** What becomes of the gap on very many draws, with all processors at work. */
export type ManyDraws = (
  model: Model,
  options: {
    readonly draws: number;
    readonly seed: number;
    /** Is told now and then which part is done, 0 to 1. */
    readonly onProgress?: (part: number) => void;
    /** Stops it; the promise then rejects with the reason. */
    readonly signal?: AbortSignal;
  },
) => Promise<Outlooks>;
