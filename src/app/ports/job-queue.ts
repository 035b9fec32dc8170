import type { RegionId } from "./region-store.ts";

/** Work that must happen outside a request, once, also when a worker dies halfway. */
export interface NewJob {
  readonly kind: string;
  /** Plain data, what JSON can carry. */
  readonly payload: object;
  /** Not before this moment. */
  readonly runAt: Date;
}

export interface ClaimedJob {
  readonly id: string;
  readonly kind: string;
  /** For the one who does this kind of work to parse. */
  readonly payload: unknown;
  /** How often it was claimed, this time included. */
  readonly attempts: number;
  /** After this moment another worker may claim it: the first is taken for dead. */
  readonly lockedUntil: Date;
}

export interface JobQueue {
  /** @returns the id of the job */
  enqueue(region: RegionId, job: NewJob): Promise<string>;
  /**
   * The same, unless a job of this kind and key is still unfinished.
   * @returns whether it was added
   */
  enqueueOnce(region: RegionId, key: string, job: NewJob): Promise<boolean>;
  /**
   * Takes the job that is due longest, or nothing. No two workers hold the same job.
   * @param kinds that the worker does; left out, it does everything
   */
  claim(
    region: RegionId,
    worker: string,
    at: Date,
    lockedUntil: Date,
    kinds?: readonly string[],
  ): Promise<ClaimedJob | undefined>;
  /** @returns false when the worker no longer holds the job; it then changes nothing */
  finish(region: RegionId, id: string, worker: string, at: Date): Promise<boolean>;
  /**
   * Gives a job back with the reason it failed.
   * @param retryAt when it may be claimed again; "never" ends it as failed
   * @returns false when the worker no longer holds the job; it then changes nothing
   */
  fail(
    region: RegionId,
    id: string,
    worker: string,
    failure: { readonly error: string; readonly at: Date; readonly retryAt: Date | "never" },
  ): Promise<boolean>;
}
