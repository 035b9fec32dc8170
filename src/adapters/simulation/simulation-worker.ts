import { parentPort, workerData } from "node:worker_threads";
import { whatIf, type Model, type Outlook, type Subject } from "../../core/impact/engine/index.ts";

export interface SimulationData {
  readonly model: Model;
  readonly draws: number;
  readonly seed: number;
}
export interface SimulationQuestion {
  readonly id: number;
  readonly without: readonly Subject[];
}
export interface SimulationAnswer {
  readonly id: number;
  readonly outlook: Outlook;
}

const { model, ...options } = workerData as SimulationData;
const answer = whatIf(model, options);
parentPort!.on("message", ({ id, without }: SimulationQuestion) => {
  parentPort!.postMessage({ id, outlook: answer(new Set(without)) } satisfies SimulationAnswer);
});
