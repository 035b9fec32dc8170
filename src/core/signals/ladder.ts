import type { BodyRules } from "../meetings/index.ts";
import type { Body, Plan } from "../plan/index.ts";
import type { Cause } from "./cause.ts";
import { plusDays } from "./days.ts";
import type { Step } from "./signal-act.ts";
import { ladderSteps, type LadderStep, type SignalRule } from "./signal-rule.ts";

/** One step that a cause can climb to. */
export interface Rung {
  readonly step: Step;
  /** The challenge without a coordination group, when that step is skipped to come here. */
  readonly skipped?: string;
}

export interface Deadline {
  readonly answerBy: string;
  /** No meeting is planned: the day follows from how often the body meets. */
  readonly estimated: boolean;
}

/** The way that signals climb: who is asked, and until when. */
export interface Ladder {
  /** From the first who is asked to the last; empty when the region has nobody to ask. */
  rungsOf(cause: Cause): readonly Rung[];
  /** @param since day on which the signal came to the step */
  deadlineOf(cause: Cause, step: Step, since: string): Deadline;
}

interface LadderParts {
  readonly plan: Plan;
  readonly rules: readonly SignalRule[];
  readonly bodies: readonly BodyRules[];
  /**
   * The first meeting of a body on or after a day, held or planned; undefined when there is none.
   * @param from YYYY-MM-DD
   */
  readonly nextMeeting: (body: string, from: string) => string | undefined;
}

/** Days between meetings of a body of which the plan does not say how often it meets. */
const unknownCadence = 30;

/** Lead, coordination group of the challenge, tactical board, governing board. */
export function ladder({ plan, rules, bodies, nextMeeting }: LadderParts): Ladder {
  const ruleOf = ({ rule }: Cause) => rules.find(({ id }) => id === rule)!;
  return {
    rungsOf(cause) {
      const all = levelsOf(plan, cause);
      const start = ladderSteps.indexOf(ruleOf(cause).startsAt);
      const own = all.findIndex(({ step }) => step.kind === "body" && step.body === cause.body);
      const first =
        own >= 0 ? own : all.findIndex(({ level }) => ladderSteps.indexOf(level) >= start);
      if (first < 0) return [];
      const gap = own < 0 && start <= groupLevel ? challengeWithoutGroup(plan, cause) : undefined;
      const after = all.findIndex(({ level }) => ladderSteps.indexOf(level) > groupLevel);
      return all
        .slice(first)
        .map(({ step }, at) =>
          gap !== undefined && first + at === after ? { step, skipped: gap } : { step },
        );
    },
    deadlineOf(cause, step, since) {
      if (step.kind === "lead")
        return { answerBy: plusDays(since, ruleOf(cause).leadDays), estimated: false };
      const { noticeDays } = bodies.find(({ body }) => body === step.body) ?? { noticeDays: 7 };
      const from = plusDays(since, noticeDays);
      const meeting = nextMeeting(step.body, from);
      if (meeting !== undefined) return { answerBy: meeting, estimated: false };
      const body = plan.bodies.find(({ id }) => id === step.body);
      return { answerBy: plusDays(from, daysBetweenMeetings(body)), estimated: true };
    },
  };
}

const groupLevel = ladderSteps.indexOf("coordination-group");

interface Level {
  readonly level: LadderStep;
  readonly step: Step;
}

/** The steps that there are for a cause; a coordination group that is missing is no step. */
function levelsOf(plan: Plan, { initiative, challenge }: Cause): readonly Level[] {
  const lead: readonly Level[] =
    initiative === undefined ? [] : [{ level: "lead", step: { kind: "lead", initiative } }];
  const group = plan.challenges.find(({ id }) => id === challenge)?.coordinationGroup;
  const groups: readonly Level[] =
    group === undefined
      ? []
      : [{ level: "coordination-group", step: { kind: "body", body: group } }];
  return [
    ...lead,
    ...groups,
    ...boards(plan, "tactical-board"),
    ...boards(plan, "governing-board"),
  ];
}

const boards = ({ bodies }: Plan, level: "tactical-board" | "governing-board"): readonly Level[] =>
  bodies
    .filter(({ kind, active }) => kind === level && active === "standing")
    .slice(0, 1)
    .map(({ id }) => ({ level, step: { kind: "body", body: id } }));

function challengeWithoutGroup({ challenges }: Plan, cause: Cause): string | undefined {
  const challenge = challenges.find(({ id }) => id === cause.challenge);
  return challenge?.coordinationGroup === undefined ? challenge?.id : undefined;
}

function daysBetweenMeetings(body: Body | undefined): number {
  const perYear = body?.meetings?.perYear;
  return perYear === undefined ? unknownCadence : Math.ceil(365 / Math.max(perYear.low, 1));
}

/** Which step of the ladder it is; a body that is no step of it counts as the first. */
export function levelOf({ bodies }: Plan, step: Step): LadderStep {
  const kind = step.kind === "lead" ? "lead" : bodies.find(({ id }) => id === step.body)?.kind;
  return ladderSteps.find((level) => level === kind) ?? "lead";
}
