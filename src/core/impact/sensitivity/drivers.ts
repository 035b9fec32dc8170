import { medianOf } from "../engine/distribution.ts";
import type { Distribution, Model } from "../engine/index.ts";
import type { Futures } from "./futures.ts";

type Side = "demand" | "supply";
const standardNormal: Distribution = { link: "identity", location: 0, scale: 1 };

/** What drives one side of the gap in a sector: √ρ · common + √(1 − ρ) · own. */
export function driverOf(
  { baseline }: Model,
  side: Side,
  sector: string,
  futures: Futures,
): Float64Array {
  const common = futures.quantity(`baseline/${side}`, standardNormal);
  const own = futures.quantity(`baseline/${side}/${sector}`, standardNormal);
  const [ofCommon, ofOwn] = [Math.sqrt(baseline.correlation), Math.sqrt(1 - baseline.correlation)];
  return own.map((z, d) => ofCommon * common[d]! + ofOwn * z);
}

/**
 * What drives one side in all sectors together: how many people more or less, as standard normals.
 * Sectors weigh by their staff.
 */
export function drivenTogether(model: Model, side: Side, futures: Futures): Float64Array {
  const { correlation } = model.baseline;
  const sum = new Float64Array(futures.draws);
  let [weights, squares] = [0, 0];
  for (const { id, staff } of model.sectors) {
    const weight = medianOf(staff);
    weights += weight;
    squares += weight ** 2;
    const driver = driverOf(model, side, id, futures);
    for (let d = 0; d < sum.length; d++) sum[d]! += weight * driver[d]!;
  }
  const deviation = Math.sqrt(correlation * weights ** 2 + (1 - correlation) * squares);
  return sum.map((people) => people / deviation);
}
