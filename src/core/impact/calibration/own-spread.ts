import { normalQuantile } from "../../../kernel/normal-quantile.ts";
import type { LinkNormal } from "../engine/distribution.ts";
import type { EvidenceGrade } from "../estimate.ts";
import { factorOfGrade } from "../spread.ts";

/**
 * How far a figure of one place and time may lie from what it stands for, as a standard deviation
 * on the link: the width that its grade alone would give one value, so that no number of people
 * counted makes it say more. See docs/methods.md#from-estimate-to-range.
 */
export function ownSpread({ link, location }: LinkNormal, grade: EvidenceGrade): number {
  const factor = factorOfGrade[grade];
  const half =
    link === "identity" ? (Math.abs(location) * (factor - 1 / factor)) / 2 : Math.log(factor);
  return half / normalQuantile(0.95);
}
