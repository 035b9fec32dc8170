import { solutionStates, type Solution } from "../../../core/solutions/index.ts";
import { choice, type Choice } from "../../choice.ts";

/** States to choose from: what nobody recorded is not known. */
export const chosenStates = [...solutionStates, "unknown"] as const;

/** Which solutions the address asks for. */
interface SolutionSelection {
  readonly state: Choice;
  readonly does: Choice;
  readonly party: Choice;
  readonly solutions: readonly Solution[];
}

/** Reads `stand` (state), `functie` and `partij` (owner or user) from an address. */
export function selectSolutions(
  query: URLSearchParams,
  solutions: readonly Solution[],
): SolutionSelection {
  const state = choice(query, "stand", chosenStates);
  const does = choice(query, "functie", functionsOf(solutions));
  const party = choice(query, "partij", partiesOf(solutions));
  const fits = ({ facts, standing }: Solution) =>
    (state.value === undefined || state.value === (standing?.state ?? "unknown")) &&
    (does.value === undefined || does.value === facts.function) &&
    (party.value === undefined || party.value === facts.owner || facts.users.includes(party.value));
  return { state, does, party, solutions: solutions.filter(fits) };
}

/** Functions that a solution has, each once. */
export const functionsOf = (solutions: readonly Solution[]): readonly string[] => [
  ...new Set(solutions.flatMap(({ facts }) => facts.function ?? [])),
];

/** Parties that own or use a solution, each once. */
export const partiesOf = (solutions: readonly Solution[]): readonly string[] => [
  ...new Set(
    solutions.flatMap(({ facts }) => [...facts.users, ...(facts.owner ? [facts.owner] : [])]),
  ),
];
