import { parentPort, workerData } from "node:worker_threads";
import { DrawnModel, simulate, type Forecast, type Model } from "../../core/impact/engine/index.ts";
import {
  displacementLedger,
  type DisplacementLedger,
  type LedgerQuestion,
} from "../../core/impact/ledger/index.ts";
import {
  compareScenarios,
  type Comparison,
  type ScenarioQuestion,
} from "../../core/impact/scenario/index.ts";
import {
  sensitivityOf,
  studyOf,
  type Efforts,
  type Sensitivity,
} from "../../core/impact/sensitivity/index.ts";

export interface SimulationData {
  readonly draws: number;
  readonly seed: number;
}
export type SimulationQuestion =
  /** `number` tells the model from others. */
  | {
      readonly kind: "scenarios";
      readonly number: number;
      readonly model: Model;
      readonly asked: ScenarioQuestion;
    }
  | { readonly kind: "other-model"; readonly model: Model }
  | {
      readonly kind: "sensitivity";
      readonly model: Model;
      readonly efforts: Efforts;
      readonly year: number;
    }
  | {
      readonly kind: "ledger";
      readonly number: number;
      readonly model: Model;
      readonly asked: LedgerQuestion;
    };
export interface SimulationAsked {
  readonly id: number;
  readonly question: SimulationQuestion;
}
export type Answer = Comparison | Forecast | Sensitivity | DisplacementLedger;
export interface SimulationAnswer {
  readonly id: number;
  readonly answer: Answer;
}

const options = workerData as SimulationData;
/** The last model that was asked about, drawn once: almost every question is about the same. */
let last: LastModel | undefined;
interface LastModel {
  readonly number: number;
  readonly drawn: DrawnModel;
  compare?: ReturnType<typeof compareScenarios>;
}
parentPort!.on("message", ({ id, question }: SimulationAsked) => {
  parentPort!.postMessage({ id, answer: answerTo(question) } satisfies SimulationAnswer);
});

function answerTo(question: SimulationQuestion): Answer {
  switch (question.kind) {
    case "scenarios":
      return comparing(modelOf(question))(question.asked);
    case "other-model":
      return simulate(question.model, options);
    case "ledger":
      return displacementLedger(modelOf(question).drawn, question.asked);
    case "sensitivity":
      return sensitivityOf(studyOf(question.model, options), { ...question, seed: options.seed });
  }
}

function modelOf({ number, model }: { readonly number: number; readonly model: Model }): LastModel {
  if (last?.number !== number) last = { number, drawn: new DrawnModel(model, options) };
  return last;
}

const comparing = (model: LastModel) => (model.compare ??= compareScenarios(model.drawn));
