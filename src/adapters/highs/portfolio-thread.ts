import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { PortfolioQuestion, Portfolios } from "../../app/ports/portfolios.ts";
import type { Model, RegionPortfolio } from "../../core/impact/index.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { PortfolioAnswer, PortfolioAsked } from "./portfolio-worker.ts";

/** Answers kept; a page asks for the same few again and again. */
const kept = 50;
/** Questions that may wait; more is refused rather than queued without end. */
const longestQueue = 5;

/**
 * Chooses in a thread of its own, so that pages are served while it computes. The memory of the
 * optimiser never shrinks, so the thread ends when nobody waits.
 * @param patience milliseconds that who asks waits for the answer
 */
export function portfolioThread(patience = 1_500): Portfolios {
  const models = new WeakMap<Model, number>();
  let seen = 0;
  const answers = new Map<string, Promise<RegionPortfolio>>();
  const waiting = new Map<number, PromiseWithResolvers<RegionPortfolio>>();
  let worker: Worker | undefined;
  let asked = 0;

  function start(): Worker {
    const started = new Worker(workerFile());
    started.unref();
    started.on("message", ({ id, answer }: PortfolioAnswer) => {
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
      if (waiting.size > 0) return;
      worker = undefined;
      void started.terminate();
    });
    started.on("error", (error) => {
      worker = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return started;
  }

  function ask(question: PortfolioQuestion): Promise<RegionPortfolio> {
    worker ??= start();
    const answer = Promise.withResolvers<RegionPortfolio>();
    waiting.set(++asked, answer);
    worker.postMessage({ id: asked, question } satisfies PortfolioAsked);
    return answer.promise;
  }

  /** Tells a question from others; a model is known by being the same object. */
  function nameOf({ choice: { model, ...rest }, ...question }: PortfolioQuestion): string {
    const number = models.get(model) ?? ++seen;
    models.set(model, number);
    return JSON.stringify({ number, ...rest, ...question });
  }

  return {
    async best(question) {
      const name = nameOf(question);
      let answer = answers.get(name);
      if (answer === undefined) {
        if (waiting.size >= longestQueue) return refused({ kind: "busy" });
        answer = ask(question);
        answers.set(name, answer);
        answer.catch(() => answers.delete(name));
        if (answers.size > kept) answers.delete(answers.keys().next().value!);
      }
      const first = await Promise.race([answer, setTimeout(patience)]);
      return first === undefined ? refused({ kind: "computing" }) : ok(first);
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/** Beside this file in the sources; beside the main bundle after a build. */
function workerFile(): URL {
  const built = new URL("./portfolio-worker.js", import.meta.url);
  return existsSync(built) ? built : new URL("./portfolio-worker.ts", import.meta.url);
}
