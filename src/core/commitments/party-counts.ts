import { isOverdue, readAction, type Decision } from "../meetings/index.ts";
import { boardParties } from "./promise.ts";
import type { Plan } from "../plan/index.ts";
import type { Register } from "../register/index.ts";
import { readRoles, rolesOn } from "../rights/index.ts";

/** Actions of the people of a party: how many, never which or whose. */
export interface ActionCounts {
  readonly open: number;
  /** Of those that are open. */
  readonly overdue: number;
  readonly finished: number;
  readonly dropped: number;
}

/**
 * Counts the actions of people of a party. An action is theirs when, on the day that it was
 * assigned, its owner sat in a body for the party or represented it.
 * @param today YYYY-MM-DD
 */
export function actionCounts(register: Register, party: string, today: string): ActionCounts {
  const own = register.all("action", readAction).filter(({ owner, assignedAt }) => {
    const held = register.one(`person:${owner}`, readRoles);
    const day = assignedAt.toISOString().slice(0, 10);
    return rolesOn(held, day).some((role) => "organisation" in role && role.organisation === party);
  });
  const count = (kind: (typeof own)[number]["state"]["kind"]) =>
    own.filter(({ state }) => state.kind === kind).length;
  return {
    open: count("open"),
    overdue: own.filter((action) => isOverdue(action, today)).length,
    finished: count("finished"),
    dropped: count("dropped"),
  };
}

/** How a party took part in decisions. */
export interface VoteCounts {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  /** Decided without a vote in the governing board, of which it is a party. */
  readonly consent: number;
  /** Decisions that it voted for, or agreed with, and that have conditions. */
  readonly conditions: number;
}

/** Counts the votes of a party. @param decisions those that the reader may see */
export function voteCounts(
  decisions: readonly Decision[],
  plan: Pick<Plan, "bodies">,
  party: string,
): VoteCounts {
  const boards = plan.bodies.filter(({ kind }) => kind === "governing-board");
  const onBoard = boardParties(plan).includes(party);
  const consented = decisions.filter(
    ({ manner, body }) =>
      manner.kind === "consent" && onBoard && boards.some(({ id }) => id === body),
  );
  const voted = (vote: "for" | "against" | "abstained") =>
    decisions.filter(({ manner }) => manner.kind === "vote" && manner[vote].includes(party));
  const agreed = [...voted("for"), ...consented];
  return {
    for: voted("for").length,
    against: voted("against").length,
    abstained: voted("abstained").length,
    consent: consented.length,
    conditions: agreed.filter(({ words }) => words.conditions !== undefined).length,
  };
}
