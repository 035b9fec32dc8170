import type { PackChart } from "../../app/pack/pack.ts";

/** The pixels of a chart, as PNG: drawn before a document is written. */
export type PictureOf = (chart: PackChart) => Uint8Array;
