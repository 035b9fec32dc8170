import type { FC } from "hono/jsx";
import {
  isCounted,
  type Answer,
  type ChainQuestion,
  type Round,
} from "../../../core/chains/index.ts";
import type { Chain } from "../../../core/plan/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { answerWord } from "./answer-boxes.tsx";
import { roundsWords } from "./rounds.words.ts";

interface RoundMatrixProps {
  readonly view: RegionView;
  readonly round: Round;
  readonly chain: Chain;
  readonly language: Language;
}

/** Who answered what to the questions of one chain, and below it why. */
export const RoundMatrix: FC<RoundMatrixProps> = ({ view, round, chain, language }) => {
  const say = roundsWords[language];
  const questions = round.questions.filter((asked) => asked.chain.id === chain.id);
  const counted = questions.filter(({ question }) => isCounted(question));
  return (
    <div class="stack stack--tight">
      <ol class="matrix-questions small">
        {counted.map(({ question }) => (
          <li>{question.title[language]}</li>
        ))}
      </ol>
      <table class="utrecht-table utrecht-table--html-table round-matrix">
        <caption class="visually-hidden">{say.matrix(chain.title[language], round.year)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.municipality}</th>
            {counted.map(({ question }, index) => (
              <th scope="col">
                <span aria-hidden="true">{index + 1}</span>
                <span class="visually-hidden">{question.title[language]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {round.municipalities.map((municipality) => (
            <tr>
              <th scope="row" lang="nl">
                {municipalityName(view, municipality)}
              </th>
              {counted.map(({ question, given }) => (
                <td>
                  <AnswerCell
                    answer={given.get(municipality)?.answer ?? "missing"}
                    question={question}
                    language={language}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {questions.some(({ given }) => [...given.values()].some((one) => one.explanation)) && (
        <details>
          <summary>{say.explanations}</summary>
          {questions.map(({ question, given }) => {
            const explained = [...given].filter(([, { explanation }]) => explanation !== undefined);
            return (
              explained.length > 0 && (
                <div class="stack stack--tight">
                  <h4 class="explained-question">{question.title[language]}</h4>
                  <dl class="facts" lang="nl">
                    {explained.map(([municipality, { explanation }]) => (
                      <>
                        <dt>{municipalityName(view, municipality)}</dt>
                        <dd>{explanation}</dd>
                      </>
                    ))}
                  </dl>
                </div>
              )
            );
          })}
        </details>
      )}
    </div>
  );
};

interface AnswerCellProps {
  readonly answer: Answer;
  readonly question: ChainQuestion;
  readonly language: Language;
}

/** One answer as a shape and a word. */
const AnswerCell: FC<AnswerCellProps> = ({ answer, question, language }) => (
  <span class="answer-cell">
    <span class={`answer answer--${answer}`} aria-hidden="true" />
    {answerWord(answer, question, language)}
  </span>
);

export const municipalityName = ({ plan }: RegionView, code: string): string =>
  plan.municipalities.find(({ id }) => id === code)?.name ?? code;
