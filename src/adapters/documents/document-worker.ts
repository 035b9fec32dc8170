import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import type { Pack } from "../../app/pack/pack.ts";
import type { PackFormat } from "../../app/ports/pack-writer.ts";
import { writeDocx } from "./docx/write-docx.ts";
import { writePdf } from "./pdf/write-pdf.ts";
import type { PictureOf } from "./picture-of.ts";
import { writePptx } from "./pptx/write-pptx.ts";
import { writeXlsx } from "./write-xlsx.ts";

export interface DocumentOrder {
  readonly pack: Pack;
  readonly format: PackFormat;
  /** PNG by the SVG that it shows. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

// People wait for pages, papers can wait. On Linux this holds for the thread that asks for it alone.
if (process.platform === "linux") setPriority(10);

const { pack, format, pictures } = workerData as DocumentOrder;

const write = {
  pdf: writePdf,
  docx: writeDocx,
  pptx: writePptx,
  xlsx: writeXlsx,
} as const satisfies Record<
  PackFormat,
  (pack: Pack, pictureOf: PictureOf) => Promise<Uint8Array<ArrayBuffer>>
>;

// What goes wrong here ends the thread, and who waits hears of it.
const bytes = await write[format](pack, ({ svg }) => pictures.get(svg)!);
parentPort!.postMessage(bytes, [bytes.buffer]);
