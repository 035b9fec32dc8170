import { mostTaken } from "../kernel/kernel.ts";
import { scaledSize } from "../records/parts.ts";
import type { DrawnYear } from "./drawn-year.ts";
import type { Recorded } from "./year-effect.ts";

/** What an initiative would do at full size from the first year on, as if it were alone. */
export interface FullSize {
  /** Mean people by year, over all draws. */
  readonly people: readonly number[];
  /** Pools in which it wants more than there is in any year, and in how many of its records. */
  readonly caps: readonly { readonly pool: number; readonly records: number }[];
}

/** @param years all years of the model */
export function fullSize(recorded: Recorded, years: readonly DrawnYear[]): FullSize {
  const { program, records } = recorded;
  const { chosen } = records;
  const beyond = program.uses.map(() => new Uint8Array(chosen.length));
  const staff = program.supplies.map(() => new Float64Array(chosen.length));

  const people = years.map((year) => {
    let sum = 0;
    for (const [u, { pool, isFixed }] of program.uses.entries()) {
      const parts = year.fullParts(recorded, u);
      if (isFixed)
        for (let j = 0; j < parts.length; j++) if (parts[j]! >= mostTaken) beyond[u]![j] = 1;
      sum += year.meanWork(pool, parts, chosen);
    }
    for (const [s, come] of staff.entries()) {
      const { flow, dropOut } = records.supplies[s]!;
      let all = 0;
      for (let j = 0; j < come.length; j++) {
        const arrive = scaledSize(flow[j]!, program.scale, Infinity, year.y);
        come[j] = come[j]! * (1 - dropOut[j]!) + arrive;
        all += come[j]!;
      }
      sum += all / year.base.work.draws;
    }
    return sum;
  });
  const caps = program.uses.flatMap(({ pool }, u) => {
    const hits = beyond[u]!.reduce((sum, one) => sum + one, 0);
    return hits > 0 ? [{ pool, records: hits }] : [];
  });
  return { people, caps };
}
