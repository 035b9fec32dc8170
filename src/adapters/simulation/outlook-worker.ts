import { workerData } from "node:worker_threads";
import {
  programOf,
  participant,
  type Model,
  type SharedRun,
} from "../../core/impact/engine/index.ts";
import { kernelHere } from "./kernel-here.ts";

export interface OutlookWork {
  readonly model: Model;
  readonly run: SharedRun;
}

const { model, run } = workerData as OutlookWork;
participant(programOf(model), kernelHere(), run)();
