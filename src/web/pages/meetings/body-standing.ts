import {
  membersOn,
  readMeeting,
  type BodyRules,
  type Meeting,
  type Membership,
} from "../../../core/meetings/index.ts";
import type { Body, Challenge } from "../../../core/plan/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { readRoles } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";

/** A body with what it agreed on, who sits in it and when it meets. */
export interface BodyStanding {
  readonly body: Body;
  readonly rules: BodyRules | undefined;
  readonly membership: Membership;
  /** The earliest first, cancelled ones too. */
  readonly meetings: readonly Meeting[];
}

const steering: ReadonlySet<Body["kind"]> = new Set([
  "governing-board",
  "daily-board",
  "tactical-board",
  "coordination-group",
  "broad-meeting",
]);

/** The bodies that steer the plan, in its order. */
export const steeringBodies = ({ bodies }: RegionView["plan"]): readonly Body[] =>
  bodies.filter(({ active, kind }) => active === "standing" && steering.has(kind));

/** Challenges that no coordination group takes care of. */
export const withoutGroup = ({ bodies, challenges }: RegionView["plan"]): readonly Challenge[] =>
  challenges.filter(
    ({ id }) =>
      !bodies.some(({ kind, challenge }) => kind === "coordination-group" && challenge === id),
  );

export function bodyStanding(view: RegionView, register: Register, body: Body): BodyStanding {
  return {
    body,
    rules: view.rules.bodies.find((rules) => rules.body === body.id),
    membership: membersOn(register.all("person", readRoles), body, view.today),
    meetings: register
      .all("meeting", readMeeting)
      .filter((meeting) => meeting.body === body.id)
      .toSorted((a, b) => a.start.getTime() - b.start.getTime()),
  };
}
