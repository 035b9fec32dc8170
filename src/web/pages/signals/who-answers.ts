import type { Step } from "../../../core/signals/index.ts";
import type { Language } from "../../language.ts";
import { theBody } from "../../body-words.ts";
import type { RegionView } from "../../region-view.ts";
import { signalsWords } from "./signals.words.ts";

/**
 * Who has to answer, as a sentence has it. For a lead: the organisations that lead by the plan, or
 * that the plan names none.
 */
export function whoAnswers(view: RegionView, step: Step, language: Language): string {
  const say = signalsWords[language];
  if (step.kind === "body") {
    const name = view.lookup.body(step.body)?.name ?? step.body;
    return language === "nl" ? theBody(name) : `the ${name}`;
  }
  const initiative = view.lookup.initiative(step.initiative);
  const priority = view.lookup.priorityOf(step.initiative);
  const parties = view.lookup
    .rolesIn({ ...(initiative && { initiative }), ...(priority && { priority }) })
    .filter(({ as }) => as === "lead")
    .map(({ organisation }) => view.lookup.organisation(organisation)?.name ?? organisation);
  return say.lead(
    initiative?.name ?? step.initiative,
    parties.length > 0 ? parties.join(", ") : say.leadUnknown,
  );
}
