import { textDigest } from "../document.ts";

/** Everything of an entry that its digest covers; documents as the text in which they are kept. */
export interface ChainedEntry {
  readonly region: string;
  readonly number: number;
  /** To the millisecond, as 2026-03-01T12:00:00.123Z. */
  readonly at: string;
  readonly by: string;
  readonly subject: string;
  readonly kind: string;
  readonly data: string;
  /** Document of the digests of the free text, by name. */
  readonly commitments: string;
  readonly submission: string | null;
  readonly isExample: boolean;
  /** Digest of the entry before it. */
  readonly previous: string;
}

/** What the first entry has for the digest of the entry before it. */
export const noDigest = "0".repeat(64);

/**
 * SHA-256 of the entry as text of one line a field, without a line break at the end.
 * @param entry of which no field holds a line break: two entries then never have the same text
 * Source: docs/decisions/0008-register.md, which shows how to compute it without this program
 */
export function entryDigest(entry: ChainedEntry): string {
  return textDigest(
    [
      "eenlijn-register-1",
      entry.region,
      entry.number,
      entry.at,
      entry.by,
      entry.subject,
      entry.kind,
      entry.data,
      entry.commitments,
      entry.submission ?? "-",
      entry.isExample ? "example" : "real",
      entry.previous,
    ].join("\n"),
  );
}

/**
 * SHA-256 of free text after its salt: it binds the text, and tells nothing once both are erased.
 * @param salt 128 bits of chance as 32 hexadecimal digits
 */
export function wordsDigest(salt: string, text: string): string {
  return textDigest(salt + text);
}
