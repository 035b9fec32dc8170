import type { FC } from "hono/jsx";
import type { Chain } from "../../../core/plan/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import { countCell, type Cell, type DataTable } from "../../charts/data-table.tsx";
import { number } from "../../format.ts";
import type { Language } from "../../language.ts";
import { href, type Visit } from "../../visit.ts";
import { AnswerBoxes, AnswerKey, answerTitle } from "./answer-boxes.tsx";
import { answers, asked, countedQuestions, tally, totalTally } from "./chain-answers.ts";
import { chainsWords } from "./chains.words.ts";

/** Every chain with its counted questions, one box per municipality. */
export const ChainBars: FC<{ visit: Visit; chains: readonly Chain[] }> = ({ visit, chains }) => {
  const { language } = visit;
  const say = chainsWords[language].chart;
  const total = totalTally(chains);
  return (
    <Chart
      visit={visit}
      title={say.title(number(total.unknown, language), number(asked(total), language))}
      subtitle={say.subtitle}
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
                {countedQuestions(chain).map((question) => (
                  <div class="chain-grid__cell">
                    <p class="small">{question.title[language]}</p>
                    <AnswerBoxes question={question} language={language} />
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </>
      }
      table={chainTable(chains, language)}
      csv="/keten-en-aanbod/ketens.csv"
      kinds={["reported"]}
      source={say.source}
    />
  );
};

/** The same answers as a table and a CSV file. */
export function chainTable(chains: readonly Chain[], language: Language): DataTable {
  const say = chainsWords[language].chart;
  return {
    caption: say.caption,
    columns: [
      { title: say.chain },
      { title: say.question },
      ...answers.map((answer) => ({ title: answerTitle(answer, language), numeric: true })),
      { title: say.outOf, numeric: true },
    ],
    rows: chains.flatMap((chain) =>
      countedQuestions(chain).map((question) => {
        const counts = tally(question);
        const names: Cell[] = [chain.title[language], question.title[language]];
        return names.concat(
          answers.map((answer) => countCell(counts[answer])),
          countCell(asked(counts)),
        );
      }),
    ),
  };
}
