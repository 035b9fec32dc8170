import { ok, refused, type Result } from "../../kernel/result.ts";
import type { Assumption } from "./assumption.ts";
import { enoughUnits } from "./enough-units.ts";
import { blockOf, type Block, type Panel } from "./panel.ts";
import type { Refusal } from "./refusal.ts";

/** Below this a mixture can follow anything. Our own convention. */
const neededBefore = 5;
/** Placebos beyond the treated units: fewer say nothing about spread. Our own convention. */
const neededBeyond = 5;
/** So long that following is no chance. Our own convention, after Abadie (2021), JEL 59, 391-425. */
const wantedBefore = 10;
/** With 19 donors the largest of 20 has a p-value of 0.05. */
const wantedDonors = 19;

/** A panel that can carry weights, or why it cannot. */
export function syntheticBlock(panel: Panel): Result<Block, Refusal> {
  const treated = panel.units.filter(({ start }) => start !== null).length;
  const block = blockOf(panel, treated + neededBeyond);
  if (!block.ok) return block;
  const { before } = block.value;
  return before < neededBefore
    ? refused({ reason: "too-few-periods-before", found: before, needed: neededBefore })
    : ok(block.value);
}

/** Whether there are periods and donors enough. */
export function syntheticAssumptions({
  periods,
  before,
  treated,
  untreated,
}: Block): readonly Assumption[] {
  return [
    {
      name: "enough-periods",
      verdict: before >= wantedBefore ? "passed" : "failed",
      seen: { before, after: periods.length - before, wantedBefore, wantedAfter: 1 },
    },
    enoughUnits(
      { treated: treated.length, untreated: untreated.length },
      { treated: 1, untreated: wantedDonors },
    ),
  ];
}
