import type { Body, Origin, Plan, Text } from "../../../core/plan/index.ts";
import { isOpen } from "../../../core/plan/index.ts";

/** A place of an organisation in a body. */
export interface Seat {
  readonly body: Body;
  readonly chair: boolean;
  readonly role?: Text;
  readonly addedForIza: boolean;
  /** Where the plan says so; for a chair who is no member, where the body itself stands. */
  readonly origin: Origin;
}

/** Where an organisation sits or chairs, in the order of the plan. */
export function seatsOf(plan: Pick<Plan, "bodies">, organisation: string): Seat[] {
  return plan.bodies.flatMap((body): Seat[] => {
    const members = body.members === undefined || isOpen(body.members) ? [] : body.members;
    const member = members.find((candidate) => candidate.organisation === organisation);
    const chair = body.chair === organisation;
    if (member === undefined && !chair) return [];
    const origin = member?.origin ?? body.origin;
    const seat = { body, chair, addedForIza: member?.addedForIza ?? false, origin };
    return [member?.role === undefined ? seat : { ...seat, role: member.role }];
  });
}

/** True for a member of the board that answers for the plan: it shares what all parties promised. */
export function governs(seats: readonly Seat[]): boolean {
  return seats.some(({ body }) => body.kind === "governing-board");
}
