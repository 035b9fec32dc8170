import type { FC } from "hono/jsx";
import type { Evaluation } from "../../../core/evaluation/index.ts";
import type { Language } from "../../language.ts";
import { assumptionNames, seenWords } from "./assumption-words.ts";
import { evaluationWords } from "./evaluation.words.ts";
import { decimalsOf } from "./outcome-figure.ts";
import { VerdictMark } from "./verdict-mark.tsx";

/** What must hold for the answer to be believed, and what the figures say of each. */
export const Checked: FC<{ result: Evaluation; language: Language }> = ({ result, language }) => {
  const say = evaluationWords[language];
  const decimals = decimalsOf(result);
  return (
    <section class="section stack">
      <h2 class="nl-heading nl-heading--level-2">{say.checkedTitle}</h2>
      <p>{say.checkedText}</p>
      <ul class="card-list checked">
        {result.assumptions.map((assumption) => (
          <li>
            <VerdictMark verdict={assumption.verdict} language={language} />
            <div>
              <strong>{assumptionNames[language][assumption.name]}</strong>
              <p class="small">{seenWords(assumption, decimals, language)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
