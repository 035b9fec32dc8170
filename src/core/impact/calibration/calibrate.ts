import { normalQuantile } from "../../../kernel/normal-quantile.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import { asNormal, at, isCertain, type Distribution } from "../engine/distribution.ts";
import type { EvidenceGrade } from "../estimate.ts";
import type { AssumedField, MeasuredRange } from "../measurable-effect.ts";
import { familyOf, spread } from "../spread.ts";
import { withCounts, type Counted } from "./counted.ts";
import { withRange } from "./measured.ts";
import { ownSpread } from "./own-spread.ts";
import type { Updated } from "./updated.ts";

/** An assumption with what was seen of it taken into account. */
export interface Calibrated {
  /** 5th, 50th and 95th percentile. */
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly grade: EvidenceGrade;
  /** Chance, by what was assumed, of something at least as far off as what was seen; 0 to 1. */
  readonly surprise: number;
}

/** Below this chance what is assumed and what was seen contradict each other. */
export const surprising = 0.05;

/** What is assumed without doubt cannot be moved by what was seen. */
export type NotCalibrated = "certain";

type Assumed = Pick<AssumedField, "field" | "estimate">;

/** What people count in their own region says as much as a figure measured in a region. */
const gradeOfCounts: EvidenceGrade = "regional";

/**
 * Takes along how many of those who could, did.
 * @param assumed a part of a whole; `checkAssumptions` refuses counts of anything else
 */
export function calibrateByCounts(
  assumed: Assumed,
  counted: Counted,
): Result<Calibrated, NotCalibrated> {
  const quantity = distributionOf(assumed);
  if (isCertain(quantity)) return refused("certain");
  const before = asNormal(quantity);
  const own = ownSpread(before, gradeOfCounts);
  return ok(told(withCounts(before, counted, own), gradeOfCounts));
}

/** Takes along a range that was measured. */
export function calibrateByRange(
  assumed: Assumed,
  { low, high, grade }: MeasuredRange,
): Result<Calibrated, NotCalibrated> {
  const before = distributionOf(assumed);
  if (isCertain(before)) return refused("certain");
  const { basis, origin } = assumed.estimate;
  const measured = distributionOf({
    field: assumed.field,
    estimate: { low, high, grade, basis, origin },
  });
  // A range that reaches below zero has another link than one that does not: both as they are.
  const link = before.link === measured.link ? before.link : "identity";
  const [one, other] = [asNormal(before, link), asNormal(measured, link)];
  return ok(told(withRange(one, other, ownSpread(other, grade)), grade));
}

/** @throws Error when an estimate does not fit its field: a bug, for `checkAssumptions` refuses it */
function distributionOf({ field, estimate }: Assumed): Distribution {
  const fitted = spread(familyOf[field], estimate);
  if (!fitted.ok) throw new Error(`${field}: ${fitted.error.message}`);
  return fitted.value;
}

const z95 = normalQuantile(0.95);

const told = ({ posterior, surprise }: Updated, grade: EvidenceGrade): Calibrated => ({
  low: at(posterior, -z95),
  mid: at(posterior, 0),
  high: at(posterior, z95),
  grade,
  surprise,
});
