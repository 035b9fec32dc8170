import { constituencyReturns } from "../../core/commitments/index.ts";
import { dueItems, type Waiting } from "../../core/meetings/index.ts";
import type { Plan } from "../../core/plan/index.ts";
import { readProposal } from "../../core/proposals/index.ts";
import type { Register } from "../../core/register/index.ts";
import { openSignals } from "../../core/signals/index.ts";

/**
 * What waits for a body, from everything that is known: its next agenda fills itself with it.
 * @param day of the meeting, YYYY-MM-DD
 */
export function waitingFor(
  plan: Pick<Plan, "agendas" | "bodies" | "phases">,
  register: Register,
  body: string,
  day: string,
): Waiting {
  const signals = openSignals(register)
    .filter(({ place: { step } }) => step.kind === "body" && step.body === body)
    .toSorted((a, b) => a.place.answerBy.localeCompare(b.place.answerBy));
  const offered = register
    .all("proposal", readProposal)
    .filter(({ state }) => state.kind === "offered" && state.to === body);
  const isBoard = plan.bodies.some(({ id, kind }) => id === body && kind === "governing-board");
  return {
    signals: signals.map(({ key }) => key),
    proposals: offered.map(({ id }) => id),
    constituency: isBoard ? constituencyReturns(register).map(({ id }) => id) : [],
    due: dueItems(plan, body, day),
  };
}
