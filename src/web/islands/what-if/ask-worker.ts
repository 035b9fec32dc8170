import type { Comparison, ScenarioQuestion } from "../../../core/impact/scenario/index.ts";
import type { FromWorker, ToWorker, WhatIfModel } from "../what-if-worker.ts";

interface AskWorker {
  /** The answer; nothing when a later question came before its turn. */
  answer(question: ScenarioQuestion): Promise<Comparison | undefined>;
}

/** A worker that has drawn the model. It computes one question at a time; the last one wins. */
export async function askWorker(address: string, drawn: WhatIfModel): Promise<AskWorker> {
  const worker = new Worker(address, { type: "module" });
  const send = (message: ToWorker) => worker.postMessage(message);
  let waits: { question: ScenarioQuestion; tell: (found?: Comparison) => void } | undefined;
  let asks: typeof waits;

  const next = () => {
    asks = waits;
    waits = undefined;
    document.body.toggleAttribute("data-busy", asks !== undefined);
    if (asks !== undefined) send({ kind: "question", question: asks.question });
  };
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "ready") return resolve();
      asks?.tell(data.comparison);
      return next();
    });
    worker.addEventListener("error", () => reject(new Error("the worker broke down")));
    send({ kind: "model", ...drawn });
  });
  return {
    answer: (question) =>
      new Promise((resolve) => {
        waits?.tell();
        waits = { question, tell: resolve };
        if (asks === undefined) next();
      }),
  };
}
