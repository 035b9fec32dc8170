import type { Cause, Find } from "./cause.ts";
import { overloadedParties } from "./find-in-delivery.ts";
import { missedTargets, outOfReach, overdueSources, specialCauses } from "./find-in-monitor.ts";
import { lateMilestones, silentReports, stalled, stuck } from "./find-in-progress.ts";
import {
  blockedPreconditions,
  endingContracts,
  endingFunding,
  fallingForecast,
  highRisks,
  lateActions,
  silentConstituencies,
} from "./find-in-records.ts";
import { disappearingProvisions } from "./find-in-provision.ts";
import type { Known } from "./known.ts";
import type { SignalRule, Trigger } from "./signal-rule.ts";

const finders: Readonly<Record<Trigger, Find>> = {
  "special-cause": specialCauses,
  "target-missed": missedTargets,
  "target-out-of-reach": outOfReach,
  "milestone-late": lateMilestones,
  "report-silent": silentReports,
  "initiative-stuck": stuck,
  "initiative-stalled": stalled,
  "risk-rising": highRisks,
  "forecast-falling": fallingForecast,
  "precondition-blocked": blockedPreconditions,
  "provision-disappearing": disappearingProvisions,
  "action-overdue": lateActions,
  "data-overdue": overdueSources,
  "funding-ends": endingFunding,
  "contract-ends": endingContracts,
  "constituency-silent": silentConstituencies,
  "party-overloaded": overloadedParties,
};

/**
 * Every reason for a signal that stands on a day, in the order of the rules. A rule finds at most
 * one reason for each thing that it looks at.
 * @param day YYYY-MM-DD
 */
export function causes(known: Known, rules: readonly SignalRule[], day: string): readonly Cause[] {
  const challenges = new Map(known.plan.initiatives.map(({ id, challenge }) => [id, challenge]));
  return rules.flatMap(({ id: rule, trigger, threshold = 0, challenge: always }) =>
    finders[trigger](known, threshold, day).map((found) => {
      const challenge = found.challenge ?? challenges.get(found.initiative ?? "") ?? always;
      return {
        ...found,
        key: `${rule}.${found.about}`,
        rule,
        ...(challenge !== undefined && { challenge }),
      };
    }),
  );
}
