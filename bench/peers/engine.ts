// Reference model R1 in the engine itself. `node bench-peer.js <plain|wasm> <draws> [threads]` prints
// one line of JSON: seconds of the processor, or on the clock when it is told how many threads.
import { readFileSync } from "node:fs";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { referenceModel } from "../../src/core/impact/chance/reference-model.test-data.ts";
import { referenceProgram } from "../../src/core/impact/chance/reference-program.test-data.ts";
import {
  participant,
  plainKernel,
  sharedRun,
  wasmKernel,
  type SharedRun,
} from "../../src/core/impact/engine/index.ts";
import { peakMegabytes } from "./peak-megabytes.ts";

interface Task {
  readonly kernel: string;
  readonly run: SharedRun;
  /** Threads that are ready, and rounds that may begin. */
  readonly signals: Int32Array;
  readonly rounds: number;
}

const program = referenceProgram(referenceModel());

function readyFor({ kernel, run }: Task): () => void {
  const compiled = new URL("./kernel.wasm", import.meta.url);
  return participant(
    program,
    kernel === "plain" ? plainKernel() : wasmKernel(new WebAssembly.Module(readFileSync(compiled))),
    run,
  );
}

/** Shortest of the rounds, in seconds: whoever has run before is warm, as a server's thread is. */
function shortest(rounds: number, now: () => number, run: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const began = now();
    run();
    return now() - began;
  });
  return Math.min(...times);
}

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const clock = () => performance.now() / 1000;

if (isMainThread) {
  const kernel = process.argv[2]!;
  const [draws, threads] = [Number(process.argv[3]), Number(process.argv[4] ?? 1)];
  const isOnTheClock = process.argv.length > 4;
  const run = sharedRun(program, { draws, seed: 1, measures: ["withPlan"] });
  const rounds = draws <= 10_000 ? 12 : 3;
  const signals = new Int32Array(new SharedArrayBuffer(8));
  const task: Task = { kernel, run, signals, rounds };
  const others = Array.from(
    { length: threads - 1 },
    () => new Worker(new URL(import.meta.url), { workerData: task }),
  );
  const takePart = readyFor(task);
  while (Atomics.load(signals, 0) < others.length)
    Atomics.wait(signals, 0, Atomics.load(signals, 0), 100);
  const seconds = shortest(rounds, isOnTheClock ? clock : processor, () => {
    run.turns.fill(0);
    Atomics.add(signals, 1, 1);
    Atomics.notify(signals, 1);
    takePart();
    while (Atomics.load(signals, 0) < others.length + others.length * Atomics.load(signals, 1));
  });
  const perColumn = run.figures.length / ((program.sectors + 1) * program.years);
  const statistics = Array.from({ length: run.figures.length / perColumn }, (_, column) => [
    run.figures[column * perColumn],
  ]);
  console.log(JSON.stringify({ draws, seconds, peakMb: peakMegabytes(), statistics }));
} else {
  const task = workerData as Task;
  const takePart = readyFor(task);
  for (let round = 0; round < task.rounds; round++) {
    Atomics.add(task.signals, 0, 1);
    Atomics.notify(task.signals, 0);
    // Awake, as one that has just done something else: to be woken takes as long as the machine likes.
    while (Atomics.load(task.signals, 1) === round);
    takePart();
  }
  Atomics.add(task.signals, 0, 1);
}
