import { DrawnModel, type Model } from "../../core/impact/engine/index.ts";
import {
  compareScenarios,
  type Comparison,
  type ScenarioQuestion,
} from "../../core/impact/scenario/index.ts";
import { rehearse } from "./what-if/rehearse.ts";

export interface WhatIfModel {
  readonly model: Model;
  readonly draws: number;
  readonly seed: number;
  /** The one that will be asked for most. */
  readonly year: number;
}

/** First a model; after that, questions. */
export type ToWorker =
  | ({ readonly kind: "model" } & WhatIfModel)
  | { readonly kind: "question"; readonly question: ScenarioQuestion };
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly comparison: Comparison };

let compare: ReturnType<typeof compareScenarios> | undefined;
let isAsked = false;
const tell = (message: FromWorker) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "model") {
    compare = compareScenarios(new DrawnModel(data.model, data));
    tell({ kind: "ready" });
    rehearse(compare, data, () => isAsked);
  } else if (compare !== undefined) {
    isAsked = true;
    tell({ kind: "answer", comparison: compare(data.question) });
  }
});
