import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Pack } from "../../app/pack/pack.ts";
import type { WritePack } from "../../app/ports/pack-writer.ts";
import type { ToPng } from "../../app/ports/picture.ts";
import type { DocumentOrder } from "./document-worker.ts";

/**
 * Writes documents in a thread of their own, so that pages are served meanwhile. Each document has
 * its own thread: what it took of memory is given back with it.
 */
export function documentThread(toPng: ToPng): WritePack {
  return async (pack, format) => {
    const pictures = format === "xlsx" ? new Map() : await picturesOf(pack, toPng);
    const order: DocumentOrder = { pack, format, pictures };
    const worker = new Worker(workerFile(), { workerData: order });
    // Rejects with the error when the thread fails.
    const [bytes] = (await once(worker, "message")) as [Uint8Array<ArrayBuffer>];
    await worker.terminate();
    return bytes;
  };
}

/** Pages with pictures go first: what is busy is asked again. In milliseconds. */
const pause = 200;

/** Every chart of a pack in pixels, one after the other. */
async function picturesOf(pack: Pack, toPng: ToPng): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const { blocks } of pack.parts)
    for (const block of blocks) {
      if (block.kind !== "chart" || pictures.has(block.chart.svg)) continue;
      let drawn = await toPng(block.chart.svg);
      while (!drawn.ok) {
        await setTimeout(pause);
        drawn = await toPng(block.chart.svg);
      }
      pictures.set(block.chart.svg, drawn.value);
    }
  return pictures;
}

/** Beside this file in the sources; beside the main bundle after a build. */
function workerFile(): URL {
  const built = new URL("./document-worker.js", import.meta.url);
  return existsSync(built) ? built : new URL("./document-worker.ts", import.meta.url);
}
