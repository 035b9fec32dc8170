/** What a run of the reference model R1 cost, and what came out. */
export interface Run {
  /** Draws with all statistics, per second of the processor; set-up does not count. */
  readonly drawsPerSecond: number;
  /** Of the whole process, in MiB. */
  readonly peakMb: number;
  /** People short: sector after sector, then over all sectors; each by year from 2023. */
  readonly means: readonly number[];
}

/** A program that can run R1, always in a process of its own: its memory is no other's. */
export interface Competitor {
  readonly name: string;
  /** Too slow and too large for more than one run of few draws. */
  readonly heavy?: boolean;
  readonly run: (draws: number) => Promise<Run>;
}
