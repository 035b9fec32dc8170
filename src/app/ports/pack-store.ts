import type { PackFormat } from "./pack-writer.ts";
import type { RegionId } from "./region-store.ts";

/** The papers of a meeting in one language. */
export interface PackOrder {
  /** A UUID of the one sending of a form that asked for it. */
  readonly id: string;
  readonly meeting: string;
  readonly language: "nl" | "en";
}

export interface KeptPack extends PackOrder {
  readonly askedAt: Date;
  /** The files that were made until now, in the order in which they came. */
  readonly files: readonly PackFile[];
}

export interface PackFile {
  readonly format: PackFormat;
  readonly keptAt: Date;
  /** Bytes. */
  readonly size: number;
}

/**
 * Keeps the papers that were made, and which are asked for. They repeat free text of the register:
 * when any of that is erased, every pack of the region is gone.
 */
export interface PackStore {
  /** @returns false when the same was asked for before; it then changes nothing */
  ask(region: RegionId, order: PackOrder, at: Date): Promise<boolean>;
  /**
   * Throws away what an earlier attempt to make it kept.
   * @returns false when nobody asks for it any more
   */
  begin(region: RegionId, id: string): Promise<boolean>;
  /** @returns false when nobody asks for the pack any more; the file is then not kept */
  keep(
    region: RegionId,
    id: string,
    format: PackFormat,
    bytes: Uint8Array,
    at: Date,
  ): Promise<boolean>;
  /** Throws away the packs of the same meeting and language that were asked for before this one. */
  forgetEarlier(region: RegionId, id: string): Promise<void>;
  /** What was asked for of a meeting, the last first. */
  of(region: RegionId, meeting: string): Promise<readonly KeptPack[]>;
  bytes(region: RegionId, id: string, format: PackFormat): Promise<Uint8Array | undefined>;
}
