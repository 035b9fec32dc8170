import type { FC } from "hono/jsx";
import {
  answers,
  type Answer,
  type ChainQuestion,
  type Tally,
} from "../../../core/chains/index.ts";
import type { Language } from "../../language.ts";
import { chainsWords } from "./chains.words.ts";

interface AnswersProps {
  readonly question: ChainQuestion;
  readonly tally: Tally;
  readonly language: Language;
}

/** The answers to one question: a box per municipality, and the same in words. */
export const AnswerBoxes: FC<AnswersProps> = ({ question, tally, language }) => (
  <>
    <AnswerBar tally={tally} />
    <p class="small">{answersInWords(question, tally, language)}</p>
  </>
);

/** A box per municipality; the words beside it say the same. */
export const AnswerBar: FC<{ tally: Tally }> = ({ tally }) => (
  <div class="answer-bar" aria-hidden="true">
    {answers.flatMap((answer) =>
      Array.from({ length: tally[answer] }, () => <span class={`answer answer--${answer}`} />),
    )}
  </div>
);

/** What each look of a box means. */
export const AnswerKey: FC<{ language: Language }> = ({ language }) => (
  <ul class="answer-key small">
    {answers.map((answer) => (
      <li>
        <span class={`answer answer--${answer}`} aria-hidden="true" />
        {answerTitle(answer, language)}
      </li>
    ))}
  </ul>
);

/** The word for an answer to any question. */
export function answerTitle(answer: Answer, language: Language): string {
  const say = chainsWords[language];
  return answer === "none" ? say.noneOrLimited : say.answers[answer];
}

/** The word for an answer to this question. */
export function answerWord(answer: Answer, question: ChainQuestion, language: Language): string {
  const say = chainsWords[language];
  const limited = answer === "none" && question.noneMeans === "limited";
  return limited ? say.limited : say.answers[answer];
}

/** "4 deels, 1 nog niet, 2 onbekend" */
export function answersInWords(question: ChainQuestion, tally: Tally, language: Language): string {
  return answers
    .filter((answer) => tally[answer] > 0)
    .map((answer) => `${tally[answer]} ${answerWord(answer, question, language)}`)
    .join(", ");
}
