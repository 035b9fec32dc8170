import type { SupplyAction } from "./action.ts";
import { scaleIn } from "./scaling.ts";

/**
 * Writes the extra people at work: each year those who arrive, and what is left of those before.
 *
 *   people(t) = people(t − 1) · (1 − dropOut) + flow · r(t − lag)
 *
 * @param out lanes, overwritten
 */
export function fillSupply(action: SupplyAction, succeeds: Uint8Array, out: Float64Array): void {
  const { flow, dropOut, ramp, scaling } = action;
  const years = out.length / flow.length;
  out.fill(0);
  for (let d = 0; d < flow.length; d++) {
    if (succeeds[d] === 0) continue;
    const stay = 1 - dropOut[d]!;
    let odds = ramp.odds[d]!;
    let people = 0;
    for (let y = ramp.first[d]!, lane = d * years + y; y < years; y++, lane++) {
      people = people * stay + (flow[d]! * scaleIn(scaling, d, y)) / (1 + odds);
      out[lane] = people;
      odds *= ramp.decay[d]!;
    }
  }
}
