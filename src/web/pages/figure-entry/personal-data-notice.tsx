import type { FC } from "hono/jsx";
import type { PersonalDataFinding } from "../../../core/disclosure/index.ts";
import type { Language } from "../../language.ts";
import { figureEntryWords } from "./figure-entry.words.ts";
import { personalDataWords } from "./figure-words.ts";

/** Why nothing was taken in: what was seen and in which rows, and never what stands there. */
export const PersonalDataNotice: FC<{
  findings: readonly PersonalDataFinding[];
  language: Language;
}> = ({ findings, language }) => {
  const say = figureEntryWords[language].personal;
  return (
    <div class="report-faults" role="alert" tabindex={-1} autofocus>
      <p>
        <strong>{say.title}</strong>
      </p>
      <p>{say.lead}</p>
      <ul>
        {findings.map((finding) => (
          <li>{personalDataWords(finding, language)}</li>
        ))}
      </ul>
      <p>{say.remedy}</p>
    </div>
  );
};
