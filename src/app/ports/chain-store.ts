import type { ChainEntry } from "../../core/chains/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { RegionId } from "./region-store.ts";

export interface RecordedChainEntry {
  /** 1 for the first of a region; later entries have higher numbers. */
  readonly number: number;
  readonly entry: ChainEntry;
  /** Made up, to try things out; shown as such everywhere. */
  readonly isExample: boolean;
  readonly recordedAt: Date;
}

export interface ChainSending {
  readonly isExample: boolean;
  readonly recordedAt: Date;
  /** A UUID of one sending of a form: sent twice, it is recorded once. */
  readonly submission: string;
  /** Number of the last entry on the same subject that the writer knew; 0 if there was none. */
  readonly after: number;
}

/** Somebody else added an entry on the same subject after the one that the writer knew. */
export interface AddedMeanwhile {
  readonly kind: "added-meanwhile";
  readonly latest: RecordedChainEntry;
}

/** What is told about the chains after the plan; an entry is added, never changed. */
export interface ChainStore {
  /** @returns the entry as it was recorded, now or when the same submission came before */
  add(
    region: RegionId,
    entry: ChainEntry,
    sending: ChainSending,
  ): Promise<Result<RecordedChainEntry, AddedMeanwhile>>;
  /** Adds made-up entries, all or nothing, unless there are such entries already. */
  addExamples(region: RegionId, entries: readonly ChainEntry[], recordedAt: Date): Promise<void>;
  /** All entries, examples too, in the order in which they were recorded. */
  all(region: RegionId): Promise<readonly RecordedChainEntry[]>;
}
