import { closedForm } from "../src/core/impact/chance/closed-form-r1.test-data.ts";
import { estimateOnce } from "../src/core/impact/chance/estimate-gap.ts";
import { referenceIntegrand } from "../src/core/impact/chance/reference-integrand.test-data.ts";
import { referenceModel } from "../src/core/impact/chance/reference-model.test-data.ts";
import { row, type Row } from "./row.ts";

const [points, rounds] = [8192, 30];
/** 2032 */
const year = 9;

/** How many times more draws would give the same certainty about the gap of reference model R1. */
export async function benchVariance(): Promise<Row[]> {
  const model = referenceModel();
  const { deviation } = closedForm(model, year);
  const integrand = referenceIntegrand(model, year);
  const estimates = Array.from({ length: rounds }, (_, round) =>
    estimateOnce(integrand, points, round),
  );
  const [, ofMean] = spreadOf(estimates.map((one) => one.mean));
  const [chance, ofChance] = spreadOf(estimates.map((one) => one.chance));
  return [
    row("variance of draws ÷ variance of the mean gap", deviation ** 2 / points / ofMean, "×", {
      least: 100,
    }),
    row(
      "variance of draws ÷ variance of the chance of closing",
      (chance * (1 - chance)) / points / ofChance,
      "×",
      { least: 100 },
    ),
  ];
}

/** Mean and variance of replicates. */
function spreadOf(values: readonly number[]): readonly [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return [mean, squares / (values.length - 1)];
}
