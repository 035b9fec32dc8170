import { isDay } from "../../../app/iso-day.ts";
import {
  promiseStates,
  type CommitmentAct,
  type PartyAct,
} from "../../../core/commitments/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { written, type Answers } from "../../sent-answers.ts";
import { textFaults } from "../../text-fault.ts";
import { commitmentsWords } from "./commitments.words.ts";

/** Names of the fields of both forms. */
export const field = {
  state: "stand",
  reason: "wat",
  until: "dag",
  about: "afspraak",
  text: "reactie",
} as const;

/**
 * Reads how a promise stands, or says everything that is wrong.
 * @param today YYYY-MM-DD
 */
export function readTelling(
  answers: Answers,
  today: string,
  language: Language,
): Result<CommitmentAct, readonly Fault[]> {
  const say = commitmentsWords[language].faults;
  const state = promiseStates.find((one) => one === answers[field.state]);
  const until = written(answers, field.until);
  const dayFault =
    until === undefined
      ? undefined
      : state !== "late"
        ? say.untilAlone
        : !isDay(until) || until <= today
          ? say.until
          : undefined;
  const faults: readonly Fault[] = [
    ...(state === undefined ? [{ field: field.state, text: say.state }] : []),
    ...textFaults(answers, field.reason, language, say.reason),
    ...(dayFault === undefined ? [] : [{ field: field.until, text: dayFault }]),
  ];
  if (state === undefined || faults.length > 0) return refused(faults);
  return ok({
    kind: "commitment-told",
    data: { state, on: today, ...(until !== undefined && { until }) },
    words: { reason: written(answers, field.reason)! },
  });
}

/**
 * Reads what a party says itself.
 * @param promised ids of what the party promised
 * @param today YYYY-MM-DD
 */
export function readComment(
  answers: Answers,
  promised: readonly string[],
  today: string,
  language: Language,
): Result<PartyAct, readonly Fault[]> {
  const faults = textFaults(answers, field.text, language, commitmentsWords[language].faults.text);
  if (faults.length > 0) return refused(faults);
  const commitment = promised.find((id) => id === answers[field.about]);
  return ok({
    kind: "party-commented",
    data: { on: today, ...(commitment !== undefined && { commitment }) },
    words: { text: written(answers, field.text)! },
  });
}
