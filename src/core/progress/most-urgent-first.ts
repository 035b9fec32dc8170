import type { Concern, Standing } from "./standing.ts";

const urgency: readonly Concern["kind"][] = ["stuck", "stalled", "late", "silent", "at-risk"];

/**
 * The initiatives with a reason to look at them: the gravest reason first, of equally grave ones
 * who has most reasons, then who was heard of longest ago.
 */
export function mostUrgentFirst(standings: readonly Standing[]): readonly Standing[] {
  const gravest = ({ concerns }: Standing) => urgency.indexOf(concerns[0]!.kind);
  const heard = ({ reports }: Standing) => reports[0]!.reportedOn;
  return standings
    .filter(({ concerns }) => concerns.length > 0)
    .toSorted(
      (a, b) =>
        gravest(a) - gravest(b) ||
        b.concerns.length - a.concerns.length ||
        heard(a).localeCompare(heard(b)),
    );
}
