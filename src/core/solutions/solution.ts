import type { Plan, System } from "../plan/index.ts";
import type { Entry, Register } from "../register/index.ts";
import type { SolutionAct } from "./solution-act.ts";

type Act<K extends SolutionAct["kind"]> = Extract<SolutionAct, { kind: K }>;

/** What is known of a solution; a text is `null` once it was erased. */
export type SolutionFacts = Act<"solution-described">["data"] & Act<"solution-described">["words"];

/** What people recorded of a solution. */
export interface SolutionRecord {
  readonly id: string;
  /** Left out for a system of the plan. */
  readonly named?: Act<"solution-named">["words"];
  readonly facts: SolutionFacts;
  readonly exit: Act<"solution-exit-planned">["words"];
  /** Left out while nobody said whether it is in use. */
  readonly standing?: Act<"solution-marked">["data"] & Act<"solution-marked">["words"];
}

/** A digital solution of the region: a system of the plan or one that was named, as it stands. */
export type Solution = SolutionRecord & {
  /** Left out for a solution that the plan does not have: that one is `named`. */
  readonly planned?: System;
};

/** A solution of which nothing was recorded. */
export const unrecorded = (id: string): SolutionRecord => ({
  id,
  facts: { users: [], standards: [], initiatives: [] },
  exit: {},
});

/** To read the subject "solution:<id>" with. */
export const readSolution = (id: string, entries: readonly Entry<SolutionAct>[]): SolutionRecord =>
  entries.reduce((solution, { act }) => afterAct(solution, act), unrecorded(id));

/** A solution after something was done with it. */
export function afterAct(solution: SolutionRecord, act: SolutionAct): SolutionRecord {
  switch (act.kind) {
    case "solution-named":
      return { ...solution, named: act.words };
    case "solution-described":
      return { ...solution, facts: { ...act.data, ...act.words } };
    case "solution-exit-planned":
      return { ...solution, exit: act.words };
    case "solution-marked":
      return { ...solution, standing: { ...act.data, ...act.words } };
  }
}

/** Every solution: the systems of the plan, then those that people named, each in their order. */
export function regionSolutions(
  register: Register,
  { systems }: Pick<Plan, "systems">,
): readonly Solution[] {
  const planned = systems.items.map((system) => ({
    ...(register.one(`solution:${system.id}`, readSolution) ?? unrecorded(system.id)),
    planned: system,
  }));
  const named = register.all("solution", readSolution).filter(({ named: own }) => own);
  return [...planned, ...named];
}

/** The solutions that an initiative needs; what has ended stands with them. */
export const solutionsOf = (
  solutions: readonly Solution[],
  initiative: string,
): readonly Solution[] => solutions.filter(({ facts }) => facts.initiatives.includes(initiative));
