import { DrawnModel, type Model } from "../../core/impact/engine/index.ts";
import {
  compareScenarios,
  type Comparison,
  type ScenarioQuestion,
} from "../../core/impact/scenario/index.ts";

/** First a model; after that, questions. */
export type ToWorker =
  | { readonly kind: "model"; readonly model: Model; readonly draws: number; readonly seed: number }
  | { readonly kind: "question"; readonly question: ScenarioQuestion };
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly comparison: Comparison };

let compare: ReturnType<typeof compareScenarios> | undefined;
const tell = (message: FromWorker) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "model") {
    compare = compareScenarios(new DrawnModel(data.model, data));
    tell({ kind: "ready" });
  } else if (compare !== undefined) {
    tell({ kind: "answer", comparison: compare(data.question) });
  }
});
