import {
  calibrateByCounts,
  checkAssumptions,
  countedFields,
  withMeasured,
  type Assumptions,
  type Calibrated,
  type NotCalibrated,
  type Subject,
} from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { refused, type Result } from "../kernel/result.ts";
import type { CountedInPractice, NotCounted } from "./counted-in-practice.ts";

/** What was counted of one assumption, and what that would make of it. */
export interface Weighed extends CountedInPractice {
  readonly calibrated: Result<Calibrated, NotCounted | NotCalibrated>;
}

/** Everything that was counted of an initiative. Nobody took it over yet. */
export interface WeighedTogether {
  readonly weighed: readonly Weighed[];
  /** What would be assumed if all of it were taken over; left out when nothing can be. */
  readonly assumptions?: Assumptions;
}

/** What the counts of an initiative propose for the forecast. Changes nothing. */
export function calibrated(
  plan: Plan,
  assumptions: Assumptions,
  counted: readonly CountedInPractice[],
  subject: Subject,
): WeighedTogether {
  const weighed = counted
    .filter(({ assumed }) => assumed.subject === subject)
    .map((one): Weighed => ({ ...one, calibrated: weigh(one) }));
  const taken = weighed.filter((one) => one.calibrated.ok);
  const replaced = taken.reduce(takenOver, assumptions);
  return taken.length > 0 && checkAssumptions(plan, replaced).ok
    ? { weighed, assumptions: replaced }
    : { weighed };
}

function weigh({ assumed, counted }: CountedInPractice): Weighed["calibrated"] {
  return counted.ok ? calibrateByCounts(assumed, counted.value) : refused(counted.error);
}

function takenOver(assumptions: Assumptions, { assumed, calibrated: range }: Weighed): Assumptions {
  // Of the mechanism as it has become: another of its fields may have been taken over already.
  const now = countedFields(assumptions).find(
    ({ name, field }) => name === assumed.name && field === assumed.field,
  );
  if (now === undefined || !range.ok) return assumptions;
  // Half of it is still what we assumed, as it is for a proposal that takes it over.
  return withMeasured(assumptions, now, { ...range.value, basis: now.estimate.basis });
}
