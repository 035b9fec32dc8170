import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { ToPng } from "../../app/ports/picture.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { PictureAnswer, PictureQuestion } from "./picture-worker.ts";

/** Pictures kept: the same few are asked for again and again. */
const kept = 50;
/** Pictures that may wait; more is refused rather than queued without end. */
const longestQueue = 10;

/**
 * Draws pictures in a thread of its own, so that pages are served meanwhile. The thread, with the
 * drawing library and the fonts, starts at the first picture.
 */
export function pictureThread(): ToPng {
  const pictures = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array<ArrayBuffer>>>();
  let worker: Worker | undefined;
  let asked = 0;

  function start(): Worker {
    const started = new Worker(workerFile());
    started.on("message", ({ id, png }: PictureAnswer) => {
      waiting.get(id)?.resolve(png);
      waiting.delete(id);
      // A process that has nothing else to do ends, but not while somebody waits for a picture.
      if (waiting.size === 0) started.unref();
    });
    started.on("error", (error) => {
      worker = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return started;
  }

  function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
    worker ??= start();
    worker.ref();
    const answer = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
    waiting.set(++asked, answer);
    worker.postMessage({ id: asked, svg } satisfies PictureQuestion);
    return answer.promise;
  }

  return async (svg) => {
    const known = pictures.get(svg);
    if (known !== undefined) return ok(await known);
    if (waiting.size >= longestQueue) return refused({ kind: "busy" });
    const drawn = draw(svg);
    pictures.set(svg, drawn);
    drawn.catch(() => pictures.delete(svg));
    if (pictures.size > kept) pictures.delete(pictures.keys().next().value!);
    return ok(await drawn);
  };
}

/** Beside this file in the sources; beside the main bundle after a build. */
function workerFile(): URL {
  const built = new URL("./picture-worker.js", import.meta.url);
  return existsSync(built) ? built : new URL("./picture-worker.ts", import.meta.url);
}
