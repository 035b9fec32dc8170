import {
  givenAnswers,
  isCounted,
  longestText,
  type AskedQuestion,
  type Given,
  type GivenAnswer,
  type QuestionAnswer,
  type Round,
} from "../../../core/chains/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import { textIn, type Values } from "./sending.ts";

/** Names of the fields of one question. */
export const fieldOf = ({ chain, question }: AskedQuestion) => {
  const name = `${chain.id}.${question.id}`;
  return { answer: name, explanation: `${name}.toelichting` };
};

export interface AnswerFault {
  readonly field: string;
  readonly fault: "needs-answer" | "needs-words" | "too-long";
  readonly asked: AskedQuestion;
}

/**
 * What somebody changed: answers that differ from those that are saved. Whoever leaves a question
 * open leaves it as it is.
 */
export function readAnswers(
  values: Values,
  round: Round,
  municipality: string,
): Result<readonly QuestionAnswer[], readonly AnswerFault[]> {
  const read = round.questions.map((asked) =>
    readOne(values, asked, asked.given.get(municipality)),
  );
  const faults = read.flatMap((one) => (one.ok ? [] : [one.error]));
  if (faults.length > 0) return refused(faults);
  return ok(read.flatMap((one) => (one.ok && one.value !== undefined ? [one.value] : [])));
}

function readOne(
  values: Values,
  asked: AskedQuestion,
  saved: Given | undefined,
): Result<QuestionAnswer | undefined, AnswerFault> {
  const field = fieldOf(asked);
  const answer = answerIn(values, field.answer);
  const explanation = textIn(values, field.explanation);
  const counted = isCounted(asked.question);
  if (explanation !== undefined && explanation.length > longestText)
    return refused({ field: field.explanation, fault: "too-long", asked });
  if (counted && answer === undefined)
    return explanation === undefined
      ? ok(undefined)
      : refused({ field: field.answer, fault: "needs-answer", asked });
  if (!counted && explanation === undefined)
    return saved === undefined
      ? ok(undefined)
      : refused({ field: field.explanation, fault: "needs-words", asked });
  if (saved?.answer === answer && saved?.explanation === explanation) return ok(undefined);
  return ok({
    chain: asked.chain.id,
    question: asked.question.id,
    ...(counted && { answer }),
    ...(explanation !== undefined && { explanation }),
  });
}

const answerIn = (values: Values, name: string): GivenAnswer | undefined =>
  givenAnswers.find((answer) => answer === values[name]);

/** A form that holds what is saved and, where nothing is, what another round says. */
export function valuesOf(round: Round, municipality: string, other?: Round): Values {
  return Object.fromEntries(
    round.questions.flatMap((asked, index) => {
      const field = fieldOf(asked);
      const given =
        asked.given.get(municipality) ?? other?.questions[index]?.given.get(municipality);
      return [
        [field.answer, given?.answer ?? ""],
        [field.explanation, given?.explanation ?? ""],
      ];
    }),
  );
}
