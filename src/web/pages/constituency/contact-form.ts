import { isDay } from "../../../app/iso-day.ts";
import {
  occasions,
  reaches,
  type ConstituencyAct,
  type Contact,
} from "../../../core/commitments/index.ts";
import type { Actor } from "../../../core/rights/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { written, type Answers } from "../../sent-answers.ts";
import { textFaults } from "../../text-fault.ts";
import { constituencyWords } from "./constituency.words.ts";

/** Names of the fields. */
export const field = {
  on: "dag",
  occasion: "hoe",
  reach: "bereik",
  told: "verteld",
  heard: "gehoord",
  asks: "vraagt",
  question: "vraag",
} as const;

/** Whether somebody told of a contact, and so may correct it. */
export const isOwn = ({ by }: Pick<Contact, "by">, { person }: Actor): boolean =>
  by.kind === "person" && by.person === person;

/** The form as it was filled in before. */
export const contactAnswers = (contact: Contact): Answers => ({
  [field.on]: contact.on,
  [field.occasion]: contact.occasion,
  [field.reach]: contact.reach,
  [field.told]: contact.told ?? "",
  [field.heard]: contact.heard ?? "",
  [field.asks]: contact.asks ? "ja" : "nee",
  [field.question]: contact.question ?? "",
});

/**
 * Reads what a party told its constituency and heard back, or says everything that is wrong.
 * @param today YYYY-MM-DD
 */
export function readContact(
  answers: Answers,
  organisation: string,
  today: string,
  language: Language,
): Result<ConstituencyAct, readonly Fault[]> {
  const say = constituencyWords[language].faults;
  const on = written(answers, field.on) ?? "";
  const occasion = occasions.find((one) => one === answers[field.occasion]);
  const reach = reaches.find((one) => one === answers[field.reach]);
  const asks = answers[field.asks];
  const heard = written(answers, field.heard);
  const question = written(answers, field.question);
  const faults: readonly Fault[] = [
    ...(isDay(on) && on <= today ? [] : [{ field: field.on, text: say.on }]),
    ...(occasion === undefined ? [{ field: field.occasion, text: say.occasion }] : []),
    ...(reach === undefined ? [{ field: field.reach, text: say.reach }] : []),
    ...textFaults(answers, field.told, language, say.told),
    ...textFaults(answers, field.heard, language),
    ...(asks === "ja" || asks === "nee" ? [] : [{ field: field.asks, text: say.asks }]),
    ...textFaults(answers, field.question, language, asks === "ja" ? say.question : undefined),
    ...(asks === "nee" && question !== undefined
      ? [{ field: field.question, text: say.questionAlone }]
      : []),
  ];
  if (occasion === undefined || reach === undefined || faults.length > 0) return refused(faults);
  return ok({
    kind: "constituency-told",
    data: { organisation, on, occasion, reach, asks: asks === "ja" },
    words: {
      told: written(answers, field.told)!,
      ...(heard !== undefined && { heard }),
      ...(question !== undefined && { question }),
    },
  });
}
