import type { Plan } from "../../plan/index.ts";
import type { Assumptions } from "../assumptions.ts";
import { initiativeWork } from "../delivery/index.ts";
import { medianOf, times } from "../engine/distribution.ts";
import type { Model } from "../engine/index.ts";
import { familyOf, spread } from "../spread.ts";
import type { Efforts } from "./decision.ts";

/**
 * What it takes to keep each initiative going, in people of the region's average FTE.
 * @returns empty when the region assumes nothing about carrying the plan out
 * @throws Error when an estimate does not fit: a bug, for `checkAssumptions` refuses it
 */
export function runningEfforts(plan: Plan, assumptions: Assumptions, model: Model): Efforts {
  const perPerson = ftePerPersonOf(model);
  return new Map(
    initiativeWork(plan, assumptions).map(({ subject, fteRunning }) => {
      const fte = spread(familyOf.fteRunning, fteRunning);
      if (!fte.ok) throw new Error(`${subject}/fteRunning: ${fte.error.message}`);
      return [subject, times(fte.value, 1 / perPerson)];
    }),
  );
}

/** FTE of one person, on average over the sectors. */
function ftePerPersonOf({ sectors }: Model): number {
  let [people, fte] = [0, 0];
  for (const { staff, ftePerPerson } of sectors) {
    people += medianOf(staff);
    fte += medianOf(staff) * medianOf(ftePerPerson);
  }
  return fte / people;
}
