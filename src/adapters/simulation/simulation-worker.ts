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
  readonly draws: number;
  readonly seed: number;
}
export type SimulationQuestion =
  /** `number` tells the model from others. */
  | {
      readonly kind: "without";
      readonly number: number;
      readonly model: Model;
      readonly without: readonly Subject[];
    }
  | { readonly kind: "other-model"; readonly model: Model };
export interface SimulationAsked {
  readonly id: number;
  readonly question: SimulationQuestion;
}
export interface SimulationAnswer {
  readonly id: number;
  readonly answer: Outlook | Forecast;
}

const options = workerData as SimulationData;
/** The last model that was asked about, drawn once: almost every question is about the same. */
let drawn: { readonly number: number; readonly without: ReturnType<typeof whatIf> } | undefined;
parentPort!.on("message", ({ id, question }: SimulationAsked) => {
  parentPort!.postMessage({ id, answer: answerTo(question) } satisfies SimulationAnswer);
});

function answerTo(question: SimulationQuestion): SimulationAnswer["answer"] {
  switch (question.kind) {
    case "without":
      if (drawn?.number !== question.number)
        drawn = { number: question.number, without: whatIf(question.model, options) };
      return drawn.without(new Set(question.without));
    case "other-model":
      return simulate(question.model, options);
  }
}
