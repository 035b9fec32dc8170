import { sharesOf } from "../src/core/impact/sensitivity/shares.ts";
import { studyOf } from "../src/core/impact/sensitivity/index.ts";
import { largeModel } from "./impact-model.ts";
import { row, type Row } from "./row.ts";

const draws = 10_000;

/** How long it takes to say what the doubt about the gap comes from. */
export async function benchSensitivity(): Promise<Row[]> {
  const model = largeModel();
  const began = process.cpuUsage();
  const shares = sharesOf(studyOf(model, { draws, seed: 1 }));
  const { user, system } = process.cpuUsage(began);
  const name = `Sobol indices of ${shares.length} groups × ${model.years.length} years`;
  return [row(`${name}, processor`, (user + system) / 1e6, "s", { most: 2 })];
}
