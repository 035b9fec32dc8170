import type { RegionId } from "./region-store.ts";

/** Work that must happen outside a request, once, also when a worker dies halfway. */
export interface NewJob {
  /** A UUID: with the same one it is added once, also after it was done. Left out, it gets its own. */
  readonly id?: string;
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

/** How it stands with a job. */
export interface JobStanding {
  readonly id: string;
  readonly isFinished: boolean;
  /** Why it failed the last time; left out when it did not. */
  readonly error?: string;
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
  /** Of those of these jobs that there are. @param ids UUIDs */
  standing(region: RegionId, ids: readonly string[]): Promise<readonly JobStanding[]>;
  /**
   * Changes what a worker, this one or a later one, finds in a job.
   * @returns false when the worker no longer holds the job; it then changes nothing
   */
  note(region: RegionId, id: string, worker: string, payload: object): Promise<boolean>;
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
  /** Removes what was finished before a moment, of what was added by a key: an id is for good. */
  sweep(region: RegionId, before: Date): Promise<void>;
}
