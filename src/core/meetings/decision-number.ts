import type { Body } from "../plan/index.ts";
import type { Register } from "../register/index.ts";
import { readDecision, type Decision } from "./decision.ts";

type Place = Pick<Decision, "body" | "year" | "sequence">;

/** The place of the next decision of a body in a year: 1, 2, 3, … without gaps. */
export function nextSequence(register: Register, body: string, year: number): number {
  const taken = register
    .all("decision", readDecision)
    .filter((decision) => decision.body === body && decision.year === year);
  return taken.length + 1;
}

/** What a decision is known by in the register; see `DecisionId`. */
export const decisionId = ({ body, year, sequence }: Place): string =>
  `${body}-${year}-${sequence}`;

/** What people call a decision: "BO 2026-03". */
export function decisionNumber(body: Pick<Body, "name" | "aliases">, place: Place): string {
  return `${shortName(body)} ${place.year}-${String(place.sequence).padStart(2, "0")}`;
}

/** The shortest of the names that a body has: "BO". */
export function shortName({ name, aliases }: Pick<Body, "name" | "aliases">): string {
  return [name, ...aliases].reduce((a, b) => (b.length < a.length ? b : a));
}
