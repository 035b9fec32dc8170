import type { PackWords } from "../../../app/pack/pack.ts";
import type { PictureOf } from "../picture-of.ts";

/** What a slide is filled with, and in. */
export interface Filling {
  /** Where the title ends, in inches. */
  readonly top: number;
  readonly lang: string;
  readonly words: PackWords;
  readonly pictureOf: PictureOf;
}

/** A column of a slide: what is next goes below what stands there, if it fits. */
export interface Column {
  readonly x: number;
  readonly width: number;
  y: number;
}
