import type { Pack } from "../pack/pack.ts";

export const packFormats = ["pdf", "docx", "pptx", "xlsx"] as const;
export type PackFormat = (typeof packFormats)[number];

/**
 * Makes one file of a pack.
 * @throws Error when it cannot be made: the pack is our own, so that is a bug
 */
export type WritePack = (pack: Pack, format: PackFormat) => Promise<Uint8Array<ArrayBuffer>>;
