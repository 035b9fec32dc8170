import { whatIf, type Model, type Subject } from "../../core/impact/engine/index.ts";

/** First a model; after that, choices. */
export type ToWorker =
  | { readonly kind: "model"; readonly model: Model; readonly draws: number; readonly seed: number }
  | { readonly kind: "choice"; readonly id: number; readonly without: readonly Subject[] };

let answer: ReturnType<typeof whatIf> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "model") {
    answer = whatIf(data.model, data);
    self.postMessage({ kind: "ready" });
  } else if (answer !== undefined) {
    self.postMessage({ kind: "outlook", id: data.id, outlook: answer(new Set(data.without)) });
  }
});
