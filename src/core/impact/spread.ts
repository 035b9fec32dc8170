import { ok, refused, type Result } from "../../kernel/result.ts";
import { between, constant, type Distribution, type Pert } from "./engine/distribution.ts";
import type { Estimate, EvidenceGrade } from "./estimate.ts";

/**
 * How far the 5th and the 95th percentile lie from an estimate that is one value: that many
 * times lower and higher. For a part of a whole the factor is on its odds; for a moment in time
 * it is the factor minus one in years either side. Our own convention, see
 * docs/methods.md#from-estimate-to-range: the weaker the evidence, the wider the range.
 */
export const factorOfGrade: Readonly<Record<EvidenceGrade, number>> = {
  trial: 1.25,
  cohort: 1.5,
  regional: 1.75,
  expert: 2.5,
  none: 4,
};

/** What kind of quantity each estimate of the assumptions is, by the field that holds it. */
export const familyOf = {
  staff: "amount",
  ftePerPerson: "share",
  growthAfterAnchors: "signed",
  met: "share",
  shareOfSector: "share",
  hoursPerFteYear: "amount",
  start: "moment",
  rampYears: "amount",
  success: "share",
  reach: "share",
  adoption: "share",
  retention: "share",
  effect: "signed-share",
  coverage: "share",
  gain: "signed",
  clients: "amount",
  minutesPerDay: "amount",
  daysPerYear: "amount",
  exchange: "amount",
  peoplePerYear: "amount",
  completion: "share",
  lagYears: "amount",
  yearlyDropOut: "share",
  fteBuilding: "amount",
  fteRunning: "amount",
  euroPerYear: "amount",
  fteForChange: "amount",
  budget: "amount",
  euroPerFte: "amount",
} as const;

/**
 * share: part of a whole, 0 to 1 · amount: zero or more · signed-share: part of a whole that may
 * be negative · signed: may be negative · moment: a year with decimals
 */
export type Family = (typeof familyOf)[keyof typeof familyOf];

export interface Misfit {
  readonly message: string;
  readonly remedy: string;
}

/** The distribution that an estimate stands for; refused when its bounds do not fit the family. */
export function spread(family: Family, estimate: Estimate): Result<Distribution, Misfit> {
  if ("part" in estimate)
    return family === "share" ? ok(jeffreys(estimate.part, estimate.of)) : refused(notCounted);
  if ("low" in estimate && estimate.low < estimate.high)
    return estimate.mode === undefined
      ? ofRange(family, estimate.low, estimate.high)
      : ofWhole(family, { ...estimate, mode: estimate.mode });
  return "low" in estimate
    ? ofValue(family, estimate.low, 1)
    : ofValue(family, estimate.value, factorOfGrade[estimate.grade]);
}

function ofRange(family: Family, low: number, high: number): Result<Distribution, Misfit> {
  switch (family) {
    case "share":
      if (low < 0 || high > 1) return refused(noShare);
      return low === 0 || high === 1 ? refused(touchesEnd) : ok(between("logit", low, high));
    case "amount":
      if (low < 0) return refused(negative);
      return low === 0 ? refused(touchesZero) : ok(between("log", low, high));
    case "signed-share":
      if (low < -1 || high > 1) return refused(noSignedShare);
      return ok(between(low > 0 && high < 1 ? "logit" : "identity", low, high));
    case "signed":
      return ok(between(low > 0 ? "log" : "identity", low, high));
    case "moment":
      return isYear(low) && isYear(high) ? ok(between("identity", low, high)) : refused(noYear);
  }
}

/**
 * What is known of a part after so many of so many were counted, and nothing before.
 * Source: Jeffreys (1946), Proc. R. Soc. A 186, 453-461; Brown, Cai and DasGupta (2001), section 4.3.
 */
const jeffreys = (part: number, of: number): Distribution => ({
  kind: "beta",
  link: "logit",
  a: part + 0.5,
  b: of - part + 0.5,
});

/** From the least to the most; unlike a percentile, either may be the end of its family. */
function ofWhole(
  family: Family,
  { low, mode, high }: { readonly low: number; readonly mode: number; readonly high: number },
): Result<Distribution, Misfit> {
  const pert = (link: Pert["link"]) => ok({ kind: "pert", link, low, mode, high } as const);
  switch (family) {
    case "share":
      return low < 0 || high > 1 ? refused(noShare) : pert("logit");
    case "amount":
      return low < 0 ? refused(negative) : pert("log");
    case "signed-share":
      if (low < -1 || high > 1) return refused(noSignedShare);
      return pert(low < 0 ? "identity" : "logit");
    case "signed":
      return pert(low < 0 ? "identity" : "log");
    case "moment":
      return isYear(low) && isYear(high) ? pert("identity") : refused(noYear);
  }
}

/** @param factor 1 for a value without doubt */
function ofValue(family: Family, value: number, factor: number): Result<Distribution, Misfit> {
  if (family === "moment" && !isYear(value)) return refused(noYear);
  if (family === "share" && (value < 0 || value > 1)) return refused(noShare);
  if (family === "signed-share" && Math.abs(value) > 1) return refused(noSignedShare);
  if (family === "amount" && value < 0) return refused(negative);
  if (factor === 1) return ok(constant(value));
  if (family === "moment")
    return ok(between("identity", value - (factor - 1), value + (factor - 1)));
  const isPart = family === "share" || family === "signed-share";
  if (value === 0 || (isPart && value === 1)) return ok(constant(value));
  if (value < 0) {
    // As wide as the mirrored positive quantity, but symmetric: it must be able to change sign.
    const half = (-value * (factor - 1 / factor)) / 2;
    return ok(between("identity", value - half, value + half));
  }
  if (!isPart) return ok(between("log", value / factor, value * factor));
  const odds = value / (1 - value);
  return ok(between("logit", ofOdds(odds / factor), ofOdds(odds * factor)));
}

const ofOdds = (odds: number) => odds / (1 + odds);
const isYear = (value: number) => value > 1900 && value < 2200;

const noShare: Misfit = {
  message: "This is a part of a whole and lies between 0 and 1",
  remedy: "Write 0.15 for fifteen per cent",
};
const noSignedShare: Misfit = {
  message: "This is a part of a whole and lies between -1 and 1",
  remedy: "Write 0.15 for fifteen per cent less work, -0.15 for fifteen per cent more",
};
const touchesEnd: Misfit = {
  message: "The range of an uncertain part cannot start at 0 or end at 1",
  remedy:
    "Use a bound just inside, such as 0.01 or 0.99; add the mode when low and high are the least and the most; or low equal to high when it is certain",
};
const touchesZero: Misfit = {
  message: "The range of an uncertain amount cannot start at 0",
  remedy:
    "Use a small amount above 0; add the mode when low and high are the least and the most; or low equal to high when it is certain",
};
const negative: Misfit = {
  message: "This amount cannot be negative",
  remedy: "Use 0 or more",
};
const notCounted: Misfit = {
  message: "Only a part of a whole can be counted as so many of so many",
  remedy: "Use low and high, or low, mode and high",
};
const noYear: Misfit = {
  message: "This is a moment in time, in years",
  remedy: "Write a year with decimals, such as 2024.5 for 1 July 2024",
};
