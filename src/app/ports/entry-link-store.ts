import type { RegionId } from "./region-store.ts";

/** What a link lets its holder report on. */
export type EntryScope =
  | { readonly kind: "initiative" | "organisation"; readonly id: string }
  | { readonly kind: "municipality"; readonly code: string }
  /** Everything that can be reported. */
  | { readonly kind: "programme-office" };

/** A way in for somebody without an account; whoever knows its token may use it. */
export interface EntryLink {
  readonly id: string;
  readonly scope: EntryScope;
  /** Works where example data are shown, and only there. */
  readonly isExample: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt?: Date;
  /** YYYY-MM-DD */
  readonly lastUsedOn?: string;
}

export interface NewEntryLink {
  readonly scope: EntryScope;
  readonly isExample: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Digest of the token; the token itself is never kept. */
  readonly tokenSha256: string;
}

export interface EntryLinkStore {
  add(region: RegionId, link: NewEntryLink): Promise<EntryLink>;
  /** The link with this token, whether or not it still works. */
  find(region: RegionId, tokenSha256: string): Promise<EntryLink | undefined>;
  /** Notes that the link was used on a day, as YYYY-MM-DD. */
  used(region: RegionId, id: string, day: string): Promise<void>;
  /** @returns false when there is no such link; a link that was revoked before stays as it is */
  revoke(region: RegionId, id: string, at: Date): Promise<boolean>;
  /** Newest first. */
  all(region: RegionId): Promise<readonly EntryLink[]>;
}
