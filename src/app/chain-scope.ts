import type { Plan } from "../core/plan/index.ts";
import type { EntryScope } from "./ports/entry-link-store.ts";

/** Codes of the municipalities that a link may answer for, in the order of the plan. */
export function mayAnswerFor(scope: EntryScope, { municipalities }: Plan): readonly string[] {
  const all = municipalities.map(({ id }) => id);
  switch (scope.kind) {
    case "programme-office":
      return all;
    case "municipality":
      return all.filter((code) => code === scope.code);
    case "initiative":
    case "organisation":
      return [];
  }
}

/** Whether a link may tell of the prevention infrastructure and of providers of crucial care. */
export const mayTellOfRegion = (scope: EntryScope): boolean => scope.kind === "programme-office";
