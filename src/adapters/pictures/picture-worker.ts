import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { sfntOf } from "../../kernel/sfnt.ts";

export interface PictureQuestion {
  readonly id: number;
  readonly svg: string;
}
export interface PictureAnswer {
  readonly id: number;
  readonly png: Uint8Array<ArrayBuffer>;
}

const file = (name: string) => readFile(fileURLToPath(import.meta.resolve(name)));
const font = async (weight: number) => {
  const name = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`;
  return sfntOf(await file(name));
};

const ready = prepare();

async function prepare() {
  await initWasm(await file("@resvg/resvg-wasm/index_bg.wasm"));
  return Promise.all([font(400), font(700)]);
}

// What goes wrong here ends the thread, and who waits hears of it.
parentPort!.on("message", (question: PictureQuestion) => void draw(question));

async function draw({ id, svg }: PictureQuestion): Promise<void> {
  const fontBuffers = await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontBuffers, defaultFontFamily: "Atkinson Hyperlegible Next" },
  });
  const png = new Uint8Array(drawing.render().asPng());
  drawing.free();
  parentPort!.postMessage({ id, png } satisfies PictureAnswer);
}
