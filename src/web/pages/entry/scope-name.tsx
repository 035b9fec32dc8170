import type { FC } from "hono/jsx";
import type { EntryScope } from "../../../app/ports/entry-link-store.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { entryWords } from "./entry.words.ts";

interface ScopeNameProps {
  readonly scope: EntryScope;
  readonly view: RegionView;
  readonly language: Language;
}

/** Who a link is for, by the names of the plan. */
export const ScopeName: FC<ScopeNameProps> = ({ scope, view, language }) => {
  const say = entryWords[language].scope[scope.kind];
  const name = nameOf(scope, view);
  return name === undefined ? (
    <>{say}</>
  ) : (
    <>
      {say} <span lang="nl">{name}</span>
    </>
  );
};

function nameOf(scope: EntryScope, { plan, lookup }: RegionView): string | undefined {
  switch (scope.kind) {
    case "initiative":
      return lookup.initiative(scope.id)?.name ?? scope.id;
    case "organisation":
      return lookup.organisation(scope.id)?.name ?? scope.id;
    case "municipality":
      return plan.municipalities.find(({ id }) => id === scope.code)?.name ?? scope.code;
    case "programme-office":
      return undefined;
  }
}
