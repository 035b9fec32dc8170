import type { RegionId } from "./region-store.ts";

/** The weekly mail to one person, from before it goes out. */
export interface NotedDigest {
  readonly person: string;
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string;
  /** Digest of the token that the mail is stopped with. */
  readonly stopSha256: string;
  readonly at: Date;
}

/** Who was written to in which week, so that nobody gets two. */
export interface DigestLog {
  /** @returns false when it was noted before, and the note before stands */
  begin(region: RegionId, digest: NotedDigest): Promise<boolean>;
  /** The mail did not go out after all, and can be begun again. */
  takeBack(region: RegionId, digest: Pick<NotedDigest, "person" | "week">): Promise<void>;
  /** Everybody of whom that week is noted. */
  begun(region: RegionId, week: string): Promise<readonly string[]>;
  /** To whom the mail went that this token is from, however long ago. */
  personOf(region: RegionId, stopSha256: string): Promise<string | undefined>;
}
