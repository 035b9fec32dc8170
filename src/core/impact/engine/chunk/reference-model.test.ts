import { beforeAll, describe, expect, test } from "vitest";
import { compileKernel } from "../../../../../assembly/compile.mjs";
import { closedForm } from "../../chance/closed-form-r1.test-data.ts";
import { referenceModel } from "../../chance/reference-model.test-data.ts";
import { referenceProgram } from "../../chance/reference-program.test-data.ts";
import { plainKernel, wasmKernel, type Kernel } from "../index.ts";
import { columnAt } from "./columns.ts";
import { figuresPerColumn } from "./outlooks.ts";
import { sharedRun, participant, type SharedRun } from "./shared-run.ts";

const model = referenceModel();
const program = referenceProgram(model);
const { years, sectors } = program;

function run(draws: number, seed: number, kernels: readonly Kernel[]): SharedRun {
  const shared = sharedRun(program, { draws, seed, measures: ["freed", "withPlan"] });
  for (const kernel of kernels) participant(program, kernel, shared)();
  return shared;
}

function figures({ columns, figures: all }: SharedRun, measure: number, sector: number, y: number) {
  const at = (columnAt(columns, measure, sector, y) / columns.draws) * figuresPerColumn;
  const [mean, squares, closed, p5, p50, p95] = all.subarray(at, at + figuresPerColumn);
  const deviation = Math.sqrt(squares! / (columns.draws - 1));
  return { mean: mean!, deviation, closed: closed!, percentiles: [p5!, p50!, p95!] };
}

let wasm: () => Kernel;
beforeAll(async () => {
  const compiled = new WebAssembly.Module(await compileKernel());
  wasm = () => wasmKernel(compiled);
}, 60_000);

describe("R1 at 100,000 draws", () => {
  const draws = 100_000;
  let one: SharedRun;
  beforeAll(() => {
    one = run(draws, 1, [wasm()]);
  });

  test("every mean of sector and year is that of the closed form, within four standard errors", () => {
    for (let y = 0; y < years; y++) {
      const exact = closedForm(model, y);
      for (const [s, freed] of exact.freed.entries()) {
        const { mean, deviation } = figures(one, 0, s, y);
        expect(Math.abs(mean - freed) / (deviation / Math.sqrt(draws))).toBeLessThan(4);
      }
      const total = figures(one, 1, sectors, y);
      const error = exact.deviation / Math.sqrt(draws);
      expect(Math.abs(total.mean - exact.mean) / error).toBeLessThan(4);
      // The standard error of a deviation is near σ/√2n.
      expect(Math.abs(total.deviation / exact.deviation - 1)).toBeLessThan(
        4 / Math.sqrt(2 * draws),
      );
    }
  });

  test("percentiles of another seed are the same within their standard errors", () => {
    const other = run(draws, 2, [wasm()]);
    for (let s = 0; s <= sectors; s++)
      for (let y = 0; y < years; y++) {
        const [first, second] = [figures(one, 1, s, y), figures(other, 1, s, y)];
        for (const [i, p] of [0.05, 0.5, 0.95].entries()) {
          // √(p(1 − p)/n) over the density there, that of a normal one: 0.103/σ and 0.399/σ.
          const density = (p === 0.5 ? 0.399 : 0.103) / first.deviation;
          const error = Math.sqrt((2 * p * (1 - p)) / draws) / density;
          const apart = Math.abs(first.percentiles[i]! - second.percentiles[i]!);
          expect(apart).toBeLessThan(5 * error);
        }
      }
  });
});

describe("whoever computes it", () => {
  // Three chunks, the last not full.
  const draws = 6000;

  test("plain TypeScript and WebAssembly agree", () => {
    const [plain, fast] = [run(draws, 7, [plainKernel()]), run(draws, 7, [wasm()])];
    for (let s = 0; s <= sectors; s++)
      for (let y = 0; y < years; y++) {
        const [a, b] = [figures(plain, 1, s, y), figures(fast, 1, s, y)];
        const near = 1e-4 * a.deviation;
        expect(Math.abs(a.mean - b.mean)).toBeLessThan(near);
        for (const i of [0, 1, 2])
          expect(Math.abs(a.percentiles[i]! - b.percentiles[i]!)).toBeLessThan(10 * near);
      }
  });

  test("one and two that take turns give the same, to the last bit", () => {
    const alone = run(draws, 7, [plainKernel()]);
    const columns = sharedRun(program, { draws, seed: 7, measures: ["freed", "withPlan"] });
    // The second begins where the first has drawn one chunk: what each draws does not depend on it.
    Atomics.store(columns.turns, 0, 1);
    Atomics.store(columns.turns, 1, 1);
    participant(program, plainKernel(), columns)();
    const from = 2560;
    for (let column = 0; column < alone.columns.values.length / draws; column += 17)
      expect(columns.columns.values.subarray(column * draws + from, (column + 1) * draws)).toEqual(
        alone.columns.values.subarray(column * draws + from, (column + 1) * draws),
      );
  });
});
