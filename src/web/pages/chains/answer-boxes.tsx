import type { FC } from "hono/jsx";
import type { Language } from "../../language.ts";
import { answers, tally, type Answer, type CountedQuestion } from "./chain-answers.ts";
import { chainsWords } from "./chains.words.ts";

interface AnswersProps {
  readonly question: CountedQuestion;
  readonly language: Language;
}

/** The answers to one question: a box per municipality, and the same in words. */
export const AnswerBoxes: FC<AnswersProps> = ({ question, language }) => {
  const counts = tally(question);
  return (
    <>
      <div class="answer-bar" aria-hidden="true">
        {answers.flatMap((answer) =>
          Array.from({ length: counts[answer] }, () => <span class={`answer answer--${answer}`} />),
        )}
      </div>
      <p class="small">{answersInWords(question, language)}</p>
    </>
  );
};

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

/** "4 deels, 1 nog niet, 2 onbekend" */
function answersInWords(question: CountedQuestion, language: Language): string {
  const say = chainsWords[language];
  const counts = tally(question);
  const limited = question.noneMeans === "limited";
  return answers
    .filter((answer) => counts[answer] > 0)
    .map((answer) => {
      const word = answer === "none" && limited ? say.limited : say.answers[answer];
      return `${counts[answer]} ${word}`;
    })
    .join(", ");
}
