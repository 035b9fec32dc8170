import { DrawnModel, simulate, type Model } from "../src/core/impact/engine/index.ts";
import { displacementLedger, splitBySector } from "../src/core/impact/ledger/index.ts";
import { asPlanned, compareScenarios, type Scenario } from "../src/core/impact/scenario/index.ts";
import { changesOf } from "./changes-of.ts";
import { largeModel } from "./impact-model.ts";
import { percentile } from "./percentile.ts";
import { regionModel } from "./region-model.ts";
import { row, type Row } from "./row.ts";

const options = { draws: 10_000, seed: 1 };

/** How fast a whole forecast is and a ledger of one year, and how fast a reader sees what one change does. */
export async function benchImpact(): Promise<Row[]> {
  const large = largeModel();
  const whole = timesOf(5, () => simulate(large, options));
  const perSecond = (1000 * options.draws) / percentile(whole, 0.5);
  const costs = large.sectors.map(() => undefined);
  const question = {
    year: large.years.at(-1)!,
    splits: [splitBySector(large)],
    labourCosts: costs,
  };
  const ledger = timesOf(5, () => displacementLedger(new DrawnModel(large, options), question));
  return [
    row("forecast of 116 initiatives, all statistics", perSecond, "draws/s", { least: 4_000 }),
    row("116 initiatives: who wins and bears work in a year", percentile(ledger, 0.5), "ms", {
      most: 500,
    }),
    ...changes("the region", await regionModel()),
    ...changes("116 initiatives", large),
  ];
}

/** Everything that the page shows of a scenario beside the plan, after one change of it. */
function changes(of: string, model: Model): Row[] {
  const compare = compareScenarios(new DrawnModel(model, options));
  const show = (shown: Scenario) =>
    compare({ shown, beside: asPlanned, year: model.years.at(-1)! });
  const { switched, slid } = changesOf(model);
  const toggles = timesOf(switched.length, (round) => show(switched[round]!));
  const slides = slid.map(({ from, to }) => {
    show(from);
    return timesOf(1, () => show(to))[0]!;
  });
  return [
    row(`${of}: switch one initiative, median`, percentile(toggles, 0.5), "ms", { most: 6 }),
    row(`${of}: switch one initiative, p95`, percentile(toggles, 0.95), "ms", { most: 16 }),
    row(`${of}: change one assumption, median`, percentile(slides, 0.5), "ms", { most: 20 }),
    row(`${of}: change one assumption, p95`, percentile(slides, 0.95), "ms", { most: 20 }),
  ];
}

/** Durations in ms. The first tenth warms up and does not count. */
function timesOf(rounds: number, run: (round: number) => void): number[] {
  const times = Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    run(round);
    return performance.now() - started;
  });
  return times.slice(Math.floor(rounds / 10));
}
