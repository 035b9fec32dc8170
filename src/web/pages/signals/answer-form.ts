import { isDay } from "../../../app/iso-day.ts";
import { answerFaults, lastQuietDay, type Signal } from "../../../core/signals/index.ts";
import { longestText } from "../../../core/chains/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { textIn, type Values } from "../chain-entry/sending.ts";
import { signalWords } from "./signal.words.ts";

/** Names of the fields. */
export const answerField = { text: "antwoord", until: "tot" } as const;

/**
 * Reads an answer to an open signal from its form, or says everything that is wrong at once.
 * @param today YYYY-MM-DD
 */
export function readAnswer(
  values: Values,
  signal: Signal,
  today: string,
  language: Language,
): Result<{ readonly text: string; readonly until: string }, readonly Fault[]> {
  const say = signalWords[language].faults;
  const text = textIn(values, answerField.text) ?? "";
  const until = textIn(values, answerField.until) ?? "";
  const faults: Fault[] = [];
  if (text === "") faults.push({ field: answerField.text, text: say.text });
  if (text.length > longestText)
    faults.push({ field: answerField.text, text: say.long(longestText) });
  const last = lastQuietDay(today);
  const inTime = isDay(until) ? answerFaults(signal, until, today) : undefined;
  if (inTime === undefined) faults.push({ field: answerField.until, text: say.until });
  if (inTime?.includes("until-past")) faults.push({ field: answerField.until, text: say.past });
  if (inTime?.includes("until-too-far"))
    faults.push({ field: answerField.until, text: say.far(date(last, language)) });
  return faults.length === 0 ? ok({ text, until }) : refused(faults);
}
