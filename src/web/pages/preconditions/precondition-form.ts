import {
  preconditionStates,
  type PreconditionAct,
  type RegionPrecondition,
} from "../../../core/risks/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { written, type Answers } from "../../sent-answers.ts";
import { textFaults } from "../../text-fault.ts";
import { ownerIn, ownerValue } from "../risks/owners.ts";
import { preconditionsWords } from "./preconditions.words.ts";

/** Names of the fields. */
export const field = { state: "stand", reason: "reden", owner: "wie" } as const;

/**
 * Reads how far a precondition is and who arranges it, or says everything that is wrong.
 * @param owners values that may be chosen
 * @param today YYYY-MM-DD
 */
export function readMarking(
  answers: Answers,
  { owner: before }: RegionPrecondition,
  { owners, today }: { readonly owners: readonly string[]; readonly today: string },
  language: Language,
): Result<readonly PreconditionAct[], readonly Fault[]> {
  const say = preconditionsWords[language].faults;
  const state = preconditionStates.find((one) => one === answers[field.state]);
  const owner = written(answers, field.owner);
  const faults: readonly Fault[] = [
    ...(state === undefined ? [{ field: field.state, text: say.state }] : []),
    ...textFaults(answers, field.reason, language, say.reason),
    ...(owner !== undefined && !owners.includes(owner)
      ? [{ field: field.owner, text: say.owner }]
      : []),
  ];
  if (state === undefined || faults.length > 0) return refused(faults);
  const keeps = owner === undefined || (before && ownerValue(before)) === owner;
  return ok([
    {
      kind: "precondition-marked",
      data: { state, on: today },
      words: { reason: written(answers, field.reason)! },
    },
    ...(keeps
      ? []
      : [{ kind: "precondition-entrusted", data: { owner: ownerIn(owner) }, words: {} } as const]),
  ]);
}
