import type { ActionFault, Followup } from "../../../core/meetings/index.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { Language } from "../../language.ts";
import { field, longestText, type FieldFault } from "./action-form.ts";
import { actionsWords } from "./actions.words.ts";

/** What a form itself says of its answers, in words. */
export function formFaults(faults: readonly FieldFault[], language: Language): readonly Fault[] {
  const say = actionsWords[language].faults;
  return faults.map(({ field: name, fault }) => ({
    field: name,
    text: fault === "too-long" ? say["too-long"](longestText) : say[fault],
  }));
}

/** Why something was not done with an action, in words beside the field that it is about. */
export function actFault({ kind }: ActionFault, act: Followup, language: Language): Fault {
  const name = act.kind === "action-handed-over" ? field.owner : field.due;
  return { field: name, text: actionsWords[language].faults[kind] };
}
