import { DrawnModel, Session, simulate } from "../src/core/impact/engine/index.ts";
import { largeModel } from "./impact-model.ts";
import { row, type Row } from "./row.ts";

const draws = 10_000;

/** How fast a whole forecast is, and how fast a reader sees what one initiative does. */
export async function benchImpact(): Promise<Row[]> {
  const model = largeModel();
  const whole = median(5, () => simulate(model, { draws, seed: 1 }));

  const session = new Session(new DrawnModel(model, { draws, seed: 1 }));
  session.play(model, new Set());
  const toggle = median(60, (round) => {
    const { subject } = model.initiatives[round >> 1]!;
    session.play(model, new Set(round % 2 === 0 ? [subject] : []));
    session.outlook();
  });

  const perSecond = (1000 * draws) / whole;
  return [
    row("forecast of 116 initiatives, all statistics", perSecond, "draws/s", { least: 4_000 }),
    row("switch one initiative, new totals", toggle, "ms", { most: 300 }),
  ];
}

/** Median duration in ms; the first round warms up and does not count. */
function median(rounds: number, run: (round: number) => void): number {
  const times = Array.from({ length: rounds + 1 }, (_, round) => {
    const started = performance.now();
    run(round);
    return performance.now() - started;
  }).slice(1);
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
}
