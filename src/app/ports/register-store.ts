import type { By, Entry, ErasureReason, SubjectKey } from "../../core/register/index.ts";
import type { RegionAct } from "../steering/region-act.ts";
import type { Result } from "../../kernel/result.ts";
import type { NewPlanVersion, PlanVersion, AdoptionRefused } from "./plan-store.ts";
import type { AssumptionVersion, NewAssumptionVersion } from "./assumption-store.ts";
import type { RegionId } from "./region-store.ts";

/** An act that is about to be recorded. */
export interface NewAct {
  readonly subject: SubjectKey;
  readonly act: RegionAct;
  /**
   * Number of the last entry on this subject that the writer knew, 0 if there was none; left out,
   * it makes no difference what others did.
   */
  readonly after?: number;
}

export interface Recording {
  readonly by: By;
  /** The clock of the writer; when that runs behind, the moment of the last entry counts. */
  readonly at: Date;
  /** A UUID of one sending of a form: sent twice, it is recorded once. */
  readonly submission?: string;
  /**
   * Number of the last entry of the whole register that the writer knew: when another follows it,
   * nothing is recorded. Left out, it makes no difference.
   */
  readonly head?: number;
  /** Made up, to try things out. */
  readonly isExample: boolean;
  /** New versions that the acts bring about, kept in the same transaction. */
  readonly brings?: {
    readonly plan?: NewPlanVersion;
    readonly assumptions?: NewAssumptionVersion;
  };
}

/** Acts, and how they are recorded. */
export interface ActsToRecord extends Recording {
  readonly acts: readonly NewAct[];
}

export interface Recorded {
  /** The entries as they were recorded, now or when the same submission came before. */
  readonly entries: readonly Entry<RegionAct>[];
  /** What was brought along now; left out when the same submission came before. */
  readonly plan?: PlanVersion;
  readonly assumptions?: AssumptionVersion;
}

export type NotRecorded =
  /** Somebody else did something with the same subject after the entry that the writer knew. */
  { readonly kind: "meanwhile"; readonly latest: Entry<RegionAct> } | AdoptionRefused;

/** There are entries after the one that the writer knew as the last of all. */
export interface WentOn {
  readonly kind: "went-on";
}

/** What does not hold in the chain of entries, and where. */
export interface BrokenLink {
  readonly number: number;
  readonly what: /** The entry is not what its digest was made of. */
    | "changed"
    /** It does not hold the digest of the entry before it: one of the two was replaced. */
    | "unlinked"
    /** The first of one or more entries that are gone. */
    | "missing"
    /** Free text differs, is gone without a record of that, or is there again after it. */
    | "words-changed"
    /** It is from before the entry before it. */
    | "out-of-time";
}

export interface Verification {
  /** How many entries there are. */
  readonly entries: number;
  /** Digest of the last entry, as 64 hexadecimal digits; zeros when there is none. */
  readonly head: string;
  /** Number of the entry with the digest that was asked for; left out when there is none. */
  readonly found?: number;
  /** Every place where the chain does not hold, in order; empty when it is whole. */
  readonly broken: readonly BrokenLink[];
}

/** By whom text is erased, when, and for which kind of reason. */
export type Erasing = Pick<Recording, "by" | "at" | "isExample"> & {
  readonly reason?: ErasureReason;
};

/** Names one free text of an entry. */
export interface WordsOf {
  readonly number: number;
  readonly name: string;
}

/**
 * What was done in steering, in order: each entry holds the digest of the one before, so that a
 * change or a gap shows. Free text is kept apart, under a digest with salt, and can be erased.
 */
export interface RegisterStore {
  /** All acts or none. */
  record(
    region: RegionId,
    acts: readonly NewAct[],
    recording: Recording,
  ): Promise<Result<Recorded, NotRecorded | WentOn>>;
  /**
   * Several recordings one after the other, all or none, for what was done before it came here.
   * What each of them knew of its subject and whether it was sent before is not looked at.
   */
  recordAll(
    region: RegionId,
    recordings: readonly Omit<ActsToRecord, "submission" | "head">[],
  ): Promise<Result<undefined, NotRecorded>>;
  /**
   * Entries after a number, oldest first; erased words are null.
   * @param until number of the last entry that is asked for; left out, all that follow
   */
  since(region: RegionId, number: number, until?: number): Promise<readonly Entry<RegionAct>[]>;
  /** Number of the last entry, 0 when there is none; quick. Erasures count too: see `erasures`. */
  head(region: RegionId): Promise<{ readonly number: number; readonly erasures: number }>;
  /** Whether there are made-up entries, and whether there are others. */
  kinds(region: RegionId): Promise<{ readonly example: boolean; readonly real: boolean }>;
  /**
   * Follows the chain from the first entry to the last.
   * @param digest of an entry, noted elsewhere: whether it still stands in the chain
   */
  verify(region: RegionId, digest?: string): Promise<Verification>;
  /**
   * Erases free text for good; the entry itself, its day and its data stay. That it was erased, by
   * whom and when, is recorded. Of an entry that says that somebody reported, the texts of the
   * report are erased: see `textsOf`.
   * @returns how many texts were erased; those that were gone already do not count
   */
  erase(region: RegionId, words: readonly WordsOf[], recording: Erasing): Promise<number>;
}
