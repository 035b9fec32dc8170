import type { FC } from "hono/jsx";
import {
  answers,
  asked,
  momentTotal,
  type CountedQuestion,
  type Moment,
} from "../../../core/chains/index.ts";
import type { Chain } from "../../../core/plan/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import { countCell, type Cell, type DataTable } from "../../charts/data-table.tsx";
import { number } from "../../format.ts";
import type { Language } from "../../language.ts";
import { href, type Visit } from "../../visit.ts";
import { AnswerBar, AnswerBoxes, AnswerKey, answersInWords, answerTitle } from "./answer-boxes.tsx";
import { chainsWords } from "./chains.words.ts";

interface ChainBarsProps {
  readonly visit: Visit;
  readonly chains: readonly Chain[];
  /** Oldest first: the plan, then the rounds. */
  readonly moments: readonly Moment[];
}

/** Every chain with its counted questions, one box per municipality; over the years once there are more. */
export const ChainBars: FC<ChainBarsProps> = ({ visit, chains, moments }) => {
  const { language } = visit;
  const say = chainsWords[language].chart;
  const latest = moments.at(-1)!;
  const total = momentTotal(latest);
  const count = (value: number) => number(value, language);
  const [unknown, all] = [count(total.unknown + total.missing), count(asked(total))];
  return (
    <Chart
      visit={visit}
      title={
        moments.length === 1
          ? say.title(count(total.unknown), all)
          : say.titleOf(latest.year, unknown, all)
      }
      subtitle={moments.length === 1 ? say.subtitle : say.subtitleYears}
      narrow={
        <>
          <AnswerKey language={language} />
          <ul class="chain-grid">
            {chains.map((chain) => (
              <li>
                <h2 class="chain-grid__title">
                  <a href={href(visit, `/keten-en-aanbod/ketens/${chain.id}`)}>
                    {chain.title[language]}
                  </a>
                </h2>
                {latest.questions
                  .filter((one) => one.chain.id === chain.id)
                  .map(({ question }) => (
                    <div class="chain-grid__cell">
                      <p class="small">{question.title[language]}</p>
                      <AnswersOverYears {...{ moments, chain, question, language }} />
                    </div>
                  ))}
              </li>
            ))}
          </ul>
        </>
      }
      table={chainTable(moments, language)}
      csv="/keten-en-aanbod/ketens.csv"
      kinds={["reported"]}
      source={moments.length === 1 ? say.source : say.sourceYears}
    />
  );
};

interface OverYearsProps {
  readonly moments: readonly Moment[];
  readonly chain: Chain;
  readonly question: CountedQuestion;
  readonly language: Language;
}

/**
 * One question: its answers in the plan and, below, in each round. The newest stands in words for
 * everybody; the others for who cannot see the bars.
 */
export const AnswersOverYears: FC<OverYearsProps> = ({ moments, chain, question, language }) => {
  const say = chainsWords[language].chart;
  const tallies = moments.flatMap(({ year, round, questions }) =>
    questions
      .filter((one) => one.chain.id === chain.id && one.question.id === question.id)
      .map(({ tally }) => ({ year, tally, label: round ? `${year}` : say.inPlan(year) })),
  );
  const [only] = tallies;
  if (tallies.length === 1)
    return <AnswerBoxes question={question} tally={only!.tally} language={language} />;
  return (
    <ul class="answer-years small">
      {tallies.map(({ label, tally }, index) => (
        <li>
          <span class="answer-years__year">{label}</span>
          <AnswerBar tally={tally} />
          <span class={index === tallies.length - 1 ? "answer-years__words" : "visually-hidden"}>
            {answersInWords(question, tally, language)}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The same answers as a table and a CSV file. */
export function chainTable(moments: readonly Moment[], language: Language): DataTable {
  const say = chainsWords[language].chart;
  return {
    caption: say.caption,
    columns: [
      { title: say.chain },
      { title: say.question },
      { title: say.moment },
      ...answers.map((answer) => ({ title: answerTitle(answer, language), numeric: true })),
      { title: say.outOf, numeric: true },
    ],
    rows: moments.flatMap(({ year, round, questions }) =>
      questions.map(({ chain, question, tally }) => {
        const label = round === undefined ? say.inPlan(year) : String(year);
        const names: Cell[] = [chain.title[language], question.title[language], label];
        return names.concat(
          answers.map((answer) => countCell(tally[answer])),
          countCell(asked(tally)),
        );
      }),
    ),
  };
}
