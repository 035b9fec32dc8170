import type { Round } from "../../../core/chains/index.ts";
import { isCounted } from "../../../core/chains/index.ts";
import { textCell, type Cell, type DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { answerWord } from "./answer-boxes.tsx";
import { municipalityName } from "./round-matrix.tsx";
import { roundsWords } from "./rounds.words.ts";

/** Every question to every municipality in one round, answered or not, for who must account for it. */
export function roundTable(view: RegionView, round: Round, language: Language): DataTable {
  const say = roundsWords[language];
  const names = new Map(round.municipalities.map((code) => [code, municipalityName(view, code)]));
  const dutch = language === "nl" ? undefined : "nl";
  return {
    caption: say.title(round.year),
    columns: say.columns.map(({ title }) => ({ title })),
    rows: round.municipalities.flatMap((code) =>
      round.questions.map(({ chain, question, given }): Cell[] => {
        const told = given.get(code);
        const answer = isCounted(question)
          ? answerWord(told?.answer ?? "missing", question, language)
          : told === undefined
            ? answerWord("missing", question, language)
            : say.inWords;
        return [
          String(round.year),
          code,
          textCell(names.get(code)!, dutch),
          chain.title[language],
          question.title[language],
          answer,
          told?.explanation === undefined ? say.noExplanation : textCell(told.explanation, dutch),
          told?.reportedOn ?? say.notReported,
        ];
      }),
    ),
  };
}
