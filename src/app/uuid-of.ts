import { textDigest } from "./document.ts";

/** The UUID that follows from a text: the same in every store, and no other text has it. */
export function uuidOf(text: string): string {
  const digest = textDigest(text);
  // RFC 9562, 5.8: a UUID of version 8 holds what its maker likes.
  const variant = ((Number.parseInt(digest[16]!, 16) & 0x3) | 0x8).toString(16);
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`];
  return [...parts, `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)].join("-");
}
