import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { WhatIf, WhatIfRefused } from "../../app/ports/what-if.ts";
import type { Forecast, Model } from "../../core/impact/index.ts";
import type { DisplacementLedger } from "../../core/impact/ledger/index.ts";
import type { Comparison } from "../../core/impact/scenario/index.ts";
import type { Sensitivity } from "../../core/impact/sensitivity/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type {
  Answer,
  SimulationAnswer,
  SimulationAsked,
  SimulationData,
  SimulationQuestion,
} from "./simulation-worker.ts";

/** Answers kept; a page asks for the same few choices again and again. */
const kept = 200;
/** Questions that may wait; more is refused rather than queued without end. */
const longestQueue = 20;
/** What somebody waits for is not held up by what takes long: each has a thread of its own. */
type Pace = "quick" | "long";
type Waiting = PromiseWithResolvers<Answer> & { readonly pace: Pace };

/**
 * What-if questions in threads of their own, so that pages are served while they compute. A thread
 * starts at its first question.
 * @throws Error from a question when its thread breaks down; the next question starts another
 */
export function simulationThread(data: SimulationData): WhatIf {
  const answers = new Map<string, Promise<Answer>>();
  const models = new WeakMap<Model, number>();
  const waiting = new Map<number, Waiting>();
  const workers = new Map<Pace, Worker>();
  let asked = 0;
  let seen = 0;

  function numberOf(model: Model): number {
    const number = models.get(model) ?? ++seen;
    models.set(model, number);
    return number;
  }

  function start(pace: Pace): Worker {
    const started = new Worker(workerFile(), { workerData: data });
    started.unref();
    started.on("message", ({ id, answer }: SimulationAnswer) => {
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
      // Asked once in a while, it need not keep its memory until then.
      if (pace === "long" && !waitsFor(pace)) void stop(pace);
    });
    started.on("error", (error) => {
      workers.delete(pace);
      answers.clear();
      for (const [id, one] of waiting)
        if (one.pace === pace) {
          one.reject(error);
          waiting.delete(id);
        }
    });
    return started;
  }

  const waitsFor = (pace: Pace) => [...waiting.values()].some((one) => one.pace === pace);

  async function stop(pace: Pace): Promise<void> {
    const worker = workers.get(pace);
    workers.delete(pace);
    await worker?.terminate();
  }

  function ask(question: SimulationQuestion): Promise<Answer> {
    const pace: Pace = question.kind === "sensitivity" ? "long" : "quick";
    const worker = workers.get(pace) ?? start(pace);
    workers.set(pace, worker);
    const answer = Promise.withResolvers<Answer>();
    waiting.set(++asked, { ...answer, pace });
    worker.postMessage({ id: asked, question } satisfies SimulationAsked);
    return answer.promise;
  }

  /** @param key tells the question from others */
  async function answerTo<T extends Answer>(
    key: string,
    question: SimulationQuestion,
  ): Promise<Result<T, WhatIfRefused>> {
    const known = answers.get(key);
    if (known !== undefined) return ok((await known) as T);
    if (waiting.size >= longestQueue) return refused({ kind: "busy" });
    const answer = ask(question);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    if (answers.size > kept) answers.delete(answers.keys().next().value!);
    return ok((await answer) as T);
  }

  return {
    compare(model, question) {
      const number = numberOf(model);
      return answerTo<Comparison>(`${number} ${JSON.stringify(question)}`, {
        kind: "scenarios",
        number,
        model,
        asked: question,
      });
    },
    forecast: (name, model) => answerTo<Forecast>(`model ${name}`, { kind: "other-model", model }),
    sensitivity(model, efforts, year) {
      const key = `${numberOf(model)} doubt in ${year}`;
      return answerTo<Sensitivity>(key, { kind: "sensitivity", model, efforts, year });
    },
    ledger(model, question) {
      const number = numberOf(model);
      return answerTo<DisplacementLedger>(`${number} work ${JSON.stringify(question)}`, {
        kind: "ledger",
        number,
        model,
        asked: question,
      });
    },
    async close() {
      await Promise.all([stop("quick"), stop("long")]);
    },
  };
}

/** Beside this file in the sources; beside the main bundle after a build. */
function workerFile(): URL {
  const built = new URL("./simulation-worker.js", import.meta.url);
  return existsSync(built) ? built : new URL("./simulation-worker.ts", import.meta.url);
}
