import { closedForm } from "../src/core/impact/chance/closed-form-r1.test-data.ts";
import { estimateOnce } from "../src/core/impact/chance/estimate-gap.test-data.ts";
import { referenceIntegrand } from "../src/core/impact/chance/reference-integrand.test-data.ts";
import { referenceModel } from "../src/core/impact/chance/reference-model.test-data.ts";
import { simulateGap, type Counts, type Gap, type Model } from "../src/core/impact/engine/index.ts";
import { regionModel } from "./region-model.ts";
import { row, type Row } from "./row.ts";

const points = 8192;
/** 2032 */
const year = 9;

/** How many times more draws a count would need for the same certainty. */
export async function benchVariance(): Promise<Row[]> {
  return [...ofReference(), ...ofRegion(await regionModel())];
}

/** The estimate of reference model R1 on scrambled Sobol points, with controls. */
function ofReference(): Row[] {
  const model = referenceModel();
  const { deviation } = closedForm(model, year);
  const integrand = referenceIntegrand(model, year);
  const estimates = Array.from({ length: 30 }, (_, round) =>
    estimateOnce(integrand, points, round),
  );
  const [, ofMean] = spreadOf(estimates.map((one) => one.mean));
  const ofChance = gainOf(estimates.map((one) => one.chance));
  return [
    row("R1: variance of draws ÷ of the mean gap", deviation ** 2 / points / ofMean, "×", {
      least: 100,
    }),
    row("R1: variance of a count ÷ of the chance of closing", ofChance, "×", { least: 100 }),
  ];
}

/** The chance in the forecast of the region, on its own draws, over as many seeds. */
function ofRegion(model: Model): Row[] {
  const gaps = Array.from({ length: 20 }, (_, seed) => simulateGap(model, { draws: points, seed }));
  const gain = (of: (gap: Gap) => Counts) =>
    gainOf(gaps.map((gap) => of(gap).people.withPlan[year]!.chanceClosed));
  const sectors = model.sectors.map((_, s) => gain((gap) => gap.sectors[s]!));
  const of = "the region: variance of a count ÷ of the chance of closing";
  return [
    row(
      of,
      gain(({ total }) => total),
      "×",
      { least: 100 },
    ),
    row(`${of}, middle of its sectors`, middleOf(sectors), "×"),
    row(`${of}, least of its sectors`, Math.min(...sectors), "×"),
  ];
}

/** Variance of a count of as many draws ÷ variance of estimates of a chance. */
function gainOf(chances: readonly number[]): number {
  const [chance, variance] = spreadOf(chances);
  return (chance * (1 - chance)) / points / variance;
}

const middleOf = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Mean and variance of replicates. */
function spreadOf(values: readonly number[]): readonly [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return [mean, squares / (values.length - 1)];
}
