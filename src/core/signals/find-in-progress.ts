import type { Standing } from "../progress/index.ts";
import type { Find, Found } from "./cause.ts";
import { daysBetween } from "./days.ts";

const ofInitiative = (initiative: string, evidence: Found["evidence"]): Found => ({
  about: `initiative:${initiative}`,
  initiative,
  evidence,
});

/** Initiatives of which something is late by more days than the threshold; the latest is named. */
export const lateMilestones: Find = ({ standings = [] }, threshold, day) =>
  standings.flatMap(({ initiative, milestones }) => {
    const late = milestones
      .filter(({ state }) => state === "late")
      .map(({ milestone, promised, plannedDay }) => ({
        milestone: milestone.id,
        due: (promised ?? plannedDay)!,
      }))
      .filter(({ due }) => daysBetween(due, day) > threshold)
      .toSorted((a, b) => a.due.localeCompare(b.due));
    const [first] = late;
    if (first === undefined) return [];
    return [ofInitiative(initiative, { ...first, milestones: late.length })];
  });

/** Initiatives that were reported on, but not for more days than the threshold. */
export const silentReports: Find = ({ standings = [] }, threshold, day) =>
  standings.flatMap(({ initiative, reports: [latest] }) =>
    latest !== undefined && daysBetween(latest.reportedOn, day) > threshold
      ? [ofInitiative(initiative, { last: latest.reportedOn })]
      : [],
  );

export const stuck: Find = ({ standings = [] }) => concerned(standings, "stuck");

export const stalled: Find = ({ standings = [] }) => concerned(standings, "stalled");

const concerned = (standings: readonly Standing[], kind: "stuck" | "stalled") =>
  standings.flatMap(({ initiative, concerns, reports: [latest] }) =>
    concerns.some((concern) => concern.kind === kind)
      ? [ofInitiative(initiative, { reported: latest!.reportedOn })]
      : [],
  );
