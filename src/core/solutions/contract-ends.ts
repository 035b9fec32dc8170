import type { Plan } from "../plan/index.ts";
import type { Register } from "../register/index.ts";
import { regionSolutions, type Solution } from "./solution.ts";

/** A solution with the last day of its contract. */
export interface Contract {
  readonly solution: Solution;
  readonly ends: string;
}

/** Contracts of what has not ended, the first to end first; those of the past are still used. */
export const contracts = (solutions: readonly Solution[]): readonly Contract[] =>
  solutions
    .flatMap((solution): readonly Contract[] =>
      solution.facts.contractEnds === undefined || solution.standing?.state === "ended"
        ? []
        : [{ solution, ends: solution.facts.contractEnds }],
    )
    .toSorted((a, b) => (a.ends < b.ends ? -1 : 1));

/** Whether a contract has ended, or ends within a year. @param day YYYY-MM-DD */
export const endsWithinAYear = ({ ends }: Pick<Contract, "ends">, day: string): boolean =>
  ends <= `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** Contracts for the rules of signals. */
export const knownContracts = (register: Register, plan: Pick<Plan, "systems">) =>
  contracts(regionSolutions(register, plan)).map(({ solution: { id }, ends }) => ({ id, ends }));
