import { parentPort, workerData } from "node:worker_threads";
import {
  simulate,
  whatIf,
  type Forecast,
  type Model,
  type Outlook,
  type Subject,
} from "../../core/impact/engine/index.ts";

export interface SimulationData {
  readonly model: Model;
  readonly draws: number;
  readonly seed: number;
}
export type SimulationQuestion =
  | { readonly kind: "without"; readonly without: readonly Subject[] }
  | { readonly kind: "other-model"; readonly model: Model };
export interface SimulationAsked {
  readonly id: number;
  readonly question: SimulationQuestion;
}
export interface SimulationAnswer {
  readonly id: number;
  readonly answer: Outlook | Forecast;
}

const { model, ...options } = workerData as SimulationData;
const without = whatIf(model, options);
parentPort!.on("message", ({ id, question }: SimulationAsked) => {
  parentPort!.postMessage({ id, answer: answerTo(question) } satisfies SimulationAnswer);
});

function answerTo(question: SimulationQuestion): SimulationAnswer["answer"] {
  switch (question.kind) {
    case "without":
      return without(new Set(question.without));
    case "other-model":
      return simulate(question.model, options);
  }
}
